// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentVariationRequest`.
///
/// The service requires `contexts` in requests.
#[non_exhaustive]
pub struct DocumentVariationRequest {
    /// `body`.
    pub body: Option<super::DocumentBody>,
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

rt::model!(DocumentVariationRequest {
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

rt::setters!(DocumentVariationRequest {
    0 body with_body(super::DocumentBody) clear_body,
    1 contexts with_contexts(Vec<super::DocumentVariationContext>) clear_contexts,
    2 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    3 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    4 document with_document(super::KnowledgeDocumentReference) clear_document,
    5 document_version with_document_version(super::AddressableEntityRef) clear_document_version,
    6 id with_id(impl Into<String>) clear_id,
    7 name with_name(impl Into<String>) clear_name,
    8 priority with_priority(i64) clear_priority,
    9 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
