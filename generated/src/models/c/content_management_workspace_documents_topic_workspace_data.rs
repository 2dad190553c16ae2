// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContentManagementWorkspaceDocumentsTopicWorkspaceData`.
#[non_exhaustive]
pub struct ContentManagementWorkspaceDocumentsTopicWorkspaceData {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ContentManagementWorkspaceDocumentsTopicWorkspaceData {
    "id" Str id,
});
