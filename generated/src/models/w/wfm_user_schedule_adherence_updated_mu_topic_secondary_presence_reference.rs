// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference`.
#[non_exhaustive]
pub struct WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference {
    "id" Str id,
});
