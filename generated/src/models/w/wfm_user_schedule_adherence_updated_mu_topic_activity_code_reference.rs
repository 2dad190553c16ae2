// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference`.
#[non_exhaustive]
pub struct WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference {
    /// `id`.
    pub id: Option<String>,
    /// `secondaryPresences`.
    pub secondary_presences: Option<
        Vec<super::WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference>,
    >,
    __marks: rt::Marks,
}

rt::model!(WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference {
    "id" Str id,
    "secondaryPresences" Any secondary_presences,
});
