// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeDocumentQueryResult`.
#[non_exhaustive]
pub struct KnowledgeDocumentQueryResult {
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
    pub state: Option<super::KnowledgeDocumentQueryResultState>,
    /// `title`.
    pub title: Option<String>,
    /// `variations`.
    pub variations: Option<Vec<super::KnowledgeDocumentQueryVariation>>,
    /// `visible`.
    pub visible: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `state` in [`KnowledgeDocumentQueryResult`](super::KnowledgeDocumentQueryResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeDocumentQueryResultState {
    /// `Draft`
    Draft,
    /// `Published`
    Published,
    /// `Archived`
    Archived,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeDocumentQueryResult {
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

rt::open_enum!(KnowledgeDocumentQueryResultState {
    Draft = "Draft",
    Published = "Published",
    Archived = "Archived",
});
