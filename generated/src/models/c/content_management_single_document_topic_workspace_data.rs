// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContentManagementSingleDocumentTopicWorkspaceData`.
#[non_exhaustive]
pub struct ContentManagementSingleDocumentTopicWorkspaceData {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ContentManagementSingleDocumentTopicWorkspaceData {
    "id" Str id,
});
