// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmMoveAgentsCompleteTopicUserReference`.
#[non_exhaustive]
pub struct WfmMoveAgentsCompleteTopicUserReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmMoveAgentsCompleteTopicUserReference {
    "id" Str id,
});
