// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmMoveAgentsCompleteTopicManagementUnit`.
#[non_exhaustive]
pub struct WfmMoveAgentsCompleteTopicManagementUnit {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmMoveAgentsCompleteTopicManagementUnit {
    "id" Str id,
});
