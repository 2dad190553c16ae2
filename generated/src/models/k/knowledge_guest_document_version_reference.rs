// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeGuestDocumentVersionReference`.
///
/// The service requires `versionId` in requests.
#[non_exhaustive]
pub struct KnowledgeGuestDocumentVersionReference {
    /// `id`.
    pub id: Option<String>,
    /// `versionId`, required.
    pub version_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeGuestDocumentVersionReference {
    "id" Str id,
    "versionId" Str version_id,
});

rt::setters!(KnowledgeGuestDocumentVersionReference {
    0 id with_id(impl Into<String>) clear_id,
    1 version_id with_version_id(impl Into<String>) clear_version_id,
});
