// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference`.
#[non_exhaustive]
pub struct WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference {
    /// `id`.
    pub id: Option<String>,
    /// `secondaryPresences`.
    pub secondary_presences: Option<
        Vec<super::WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference>,
    >,
    __marks: rt::Marks,
}

rt::model!(WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference {
    "id" Str id,
    "secondaryPresences" Any secondary_presences,
});
