// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmAgentScheduleUpdateTopicUserReference`.
#[non_exhaustive]
pub struct WfmAgentScheduleUpdateTopicUserReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmAgentScheduleUpdateTopicUserReference {
    "id" Str id,
});
