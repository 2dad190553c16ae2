// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeDocumentVersionReference`.
///
/// The service requires `knowledgeBase`, `versionId` in requests.
#[non_exhaustive]
pub struct KnowledgeDocumentVersionReference {
    /// `id`.
    pub id: Option<String>,
    /// `knowledgeBase`, required.
    pub knowledge_base: Option<super::KnowledgeBaseReference>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `versionId`, required.
    pub version_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeDocumentVersionReference {
    "id" Str id,
    "knowledgeBase" Any knowledge_base,
    "selfUri" Str self_uri,
    "versionId" Str version_id,
});

rt::setters!(KnowledgeDocumentVersionReference {
    0 id with_id(impl Into<String>) clear_id,
    1 knowledge_base with_knowledge_base(super::KnowledgeBaseReference) clear_knowledge_base,
    2 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    3 version_id with_version_id(impl Into<String>) clear_version_id,
});
