// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference`.
#[non_exhaustive]
pub struct WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference {
    /// `id`.
    pub id: Option<String>,
    /// `secondaryPresences`.
    pub secondary_presences: Option<
        Vec<super::WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference>,
    >,
    __marks: rt::Marks,
}

rt::model!(WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference {
    "id" Str id,
    "secondaryPresences" Any secondary_presences,
});
