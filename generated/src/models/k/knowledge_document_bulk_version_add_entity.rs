// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeDocumentBulkVersionAddEntity`.
#[non_exhaustive]
pub struct KnowledgeDocumentBulkVersionAddEntity {
    /// `id`.
    pub id: Option<String>,
    /// `restoreFromVersionId`.
    pub restore_from_version_id: Option<String>,
    /// `restorePrevious`.
    pub restore_previous: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeDocumentBulkVersionAddEntity {
    "id" Str id,
    "restoreFromVersionId" Str restore_from_version_id,
    "restorePrevious" Bool restore_previous,
});

rt::setters!(KnowledgeDocumentBulkVersionAddEntity {
    0 id with_id(impl Into<String>) clear_id,
    1 restore_from_version_id with_restore_from_version_id(impl Into<String>) clear_restore_from_version_id,
    2 restore_previous with_restore_previous(bool) clear_restore_previous,
});
