// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmUserScheduleAdherenceUpdatedTeamTopicQueueReference`.
#[non_exhaustive]
pub struct WfmUserScheduleAdherenceUpdatedTeamTopicQueueReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmUserScheduleAdherenceUpdatedTeamTopicQueueReference {
    "id" Str id,
});
