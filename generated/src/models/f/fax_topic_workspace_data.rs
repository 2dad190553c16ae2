// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FaxTopicWorkspaceData`.
#[non_exhaustive]
pub struct FaxTopicWorkspaceData {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(FaxTopicWorkspaceData {
    "id" Str id,
});
