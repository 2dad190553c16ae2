// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference`.
#[non_exhaustive]
pub struct WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference {
    "id" Str id,
});
