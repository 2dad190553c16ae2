// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentVariationAnswer`.
#[non_exhaustive]
pub struct DocumentVariationAnswer {
    /// `body`.
    pub body: Option<super::DocumentBodyWithHighlight>,
    /// `contexts`, required.
    pub contexts: Option<Vec<super::DocumentVariationContext>>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `document`.
    pub document: Option<super::KnowledgeDocumentReference>,
    /// `documentVersion`.
    pub document_version: Option<super::AddressableEntityRef>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DocumentVariationAnswer {
    "body" Any body,
    "contexts" Any contexts,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "document" Any document,
    "documentVersion" Any document_version,
    "id" Str id,
    "name" Str name,
    "priority" Int priority,
    "selfUri" Str self_uri,
});
