// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeDocumentResponse`.
#[non_exhaustive]
pub struct KnowledgeDocumentResponse {
    /// `alternatives`.
    pub alternatives: Option<Vec<super::KnowledgeDocumentAlternative>>,
    /// `category`.
    pub category: Option<super::CategoryResponse>,
    /// `createdBy`.
    pub created_by: Option<super::UserReference>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateImported`.
    pub date_imported: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `datePublished`.
    pub date_published: Option<rt::DateTime>,
    /// `documentVersion`.
    pub document_version: Option<super::AddressableEntityRef>,
    /// `externalId`.
    pub external_id: Option<String>,
    /// `externalUrl`.
    pub external_url: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `knowledgeBase`.
    pub knowledge_base: Option<super::KnowledgeBaseReference>,
    /// `labels`.
    pub labels: Option<Vec<super::LabelResponse>>,
    /// `lastPublishedVersionNumber`.
    pub last_published_version_number: Option<i64>,
    /// `modifiedBy`.
    pub modified_by: Option<super::UserReference>,
    /// `readonly`.
    pub readonly: Option<bool>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `source`.
    pub source: Option<super::AddressableEntityRef>,
    /// `state`.
    pub state: Option<super::KnowledgeDocumentResponseState>,
    /// `title`.
    pub title: Option<String>,
    /// `variations`.
    pub variations: Option<Vec<super::DocumentVariationResponse>>,
    /// `visible`.
    pub visible: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `state` in [`KnowledgeDocumentResponse`](super::KnowledgeDocumentResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeDocumentResponseState {
    /// `Draft`
    Draft,
    /// `Published`
    Published,
    /// `Archived`
    Archived,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeDocumentResponse {
    "alternatives" Any alternatives,
    "category" Any category,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateImported" DateTime date_imported,
    "dateModified" DateTime date_modified,
    "datePublished" DateTime date_published,
    "documentVersion" Any document_version,
    "externalId" Str external_id,
    "externalUrl" Str external_url,
    "id" Str id,
    "knowledgeBase" Any knowledge_base,
    "labels" Any labels,
    "lastPublishedVersionNumber" Int last_published_version_number,
    "modifiedBy" Any modified_by,
    "readonly" Bool readonly,
    "selfUri" Str self_uri,
    "source" Any source,
    "state" Enum state,
    "title" Str title,
    "variations" Any variations,
    "visible" Bool visible,
});

rt::setters!(KnowledgeDocumentResponse {
    0 alternatives with_alternatives(Vec<super::KnowledgeDocumentAlternative>) clear_alternatives,
    1 category with_category(super::CategoryResponse) clear_category,
    2 created_by with_created_by(super::UserReference) clear_created_by,
    3 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    4 date_imported with_date_imported(impl Into<rt::DateTime>) clear_date_imported,
    5 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    6 date_published with_date_published(impl Into<rt::DateTime>) clear_date_published,
    7 document_version with_document_version(super::AddressableEntityRef) clear_document_version,
    8 external_id with_external_id(impl Into<String>) clear_external_id,
    9 external_url with_external_url(impl Into<String>) clear_external_url,
    10 id with_id(impl Into<String>) clear_id,
    11 knowledge_base with_knowledge_base(super::KnowledgeBaseReference) clear_knowledge_base,
    12 labels with_labels(Vec<super::LabelResponse>) clear_labels,
    13 last_published_version_number with_last_published_version_number(i64) clear_last_published_version_number,
    14 modified_by with_modified_by(super::UserReference) clear_modified_by,
    15 readonly with_readonly(bool) clear_readonly,
    16 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    17 source with_source(super::AddressableEntityRef) clear_source,
    18 state with_state(impl Into<super::KnowledgeDocumentResponseState>) clear_state,
    19 title with_title(impl Into<String>) clear_title,
    20 variations with_variations(Vec<super::DocumentVariationResponse>) clear_variations,
    21 visible with_visible(bool) clear_visible,
});

rt::open_enum!(KnowledgeDocumentResponseState {
    Draft = "Draft",
    Published = "Published",
    Archived = "Archived",
});
