// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AdhocRecordingTopicWorkspaceData`.
#[non_exhaustive]
pub struct AdhocRecordingTopicWorkspaceData {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AdhocRecordingTopicWorkspaceData {
    "id" Str id,
});
