// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeDocumentVersionVariation`.
#[non_exhaustive]
pub struct KnowledgeDocumentVersionVariation {
    /// `body`.
    pub body: Option<super::DocumentBody>,
    /// `contexts`, required.
    pub contexts: Option<Vec<super::DocumentVariationContext>>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
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

rt::model!(KnowledgeDocumentVersionVariation {
    "body" Any body,
    "contexts" Any contexts,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "documentVersion" Any document_version,
    "id" Str id,
    "name" Str name,
    "priority" Int priority,
    "selfUri" Str self_uri,
});
