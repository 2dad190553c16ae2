// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeGuestSearchDocumentResponse`.
#[non_exhaustive]
pub struct KnowledgeGuestSearchDocumentResponse {
    /// `alternatives`.
    pub alternatives: Option<Vec<super::KnowledgeDocumentAlternative>>,
    /// `answer`.
    pub answer: Option<String>,
    /// `category`.
    pub category: Option<super::GuestCategoryReference>,
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
    /// `id`.
    pub id: Option<String>,
    /// `lastPublishedVersionNumber`.
    pub last_published_version_number: Option<i64>,
    /// `modifiedBy`.
    pub modified_by: Option<super::UserReference>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `state`.
    pub state: Option<super::KnowledgeGuestSearchDocumentResponseState>,
    /// `title`.
    pub title: Option<String>,
    /// `variations`.
    pub variations: Option<Vec<super::KnowledgeGuestDocumentVariationAnswer>>,
    /// `visible`.
    pub visible: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `state` in [`KnowledgeGuestSearchDocumentResponse`](super::KnowledgeGuestSearchDocumentResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeGuestSearchDocumentResponseState {
    /// `Draft`
    Draft,
    /// `Published`
    Published,
    /// `Archived`
    Archived,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeGuestSearchDocumentResponse {
    "alternatives" Any alternatives,
    "answer" Str answer,
    "category" Any category,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateImported" DateTime date_imported,
    "dateModified" DateTime date_modified,
    "datePublished" DateTime date_published,
    "documentVersion" Any document_version,
    "id" Str id,
    "lastPublishedVersionNumber" Int last_published_version_number,
    "modifiedBy" Any modified_by,
    "selfUri" Str self_uri,
    "sessionId" Str session_id,
    "state" Enum state,
    "title" Str title,
    "variations" Any variations,
    "visible" Bool visible,
});

rt::open_enum!(KnowledgeGuestSearchDocumentResponseState {
    Draft = "Draft",
    Published = "Published",
    Archived = "Archived",
});
