// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmUserScheduleAdherenceUpdatedTeamTopicUserReference`.
#[non_exhaustive]
pub struct WfmUserScheduleAdherenceUpdatedTeamTopicUserReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmUserScheduleAdherenceUpdatedTeamTopicUserReference {
    "id" Str id,
});
