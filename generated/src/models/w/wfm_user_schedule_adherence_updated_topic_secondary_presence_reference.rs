// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference`.
#[non_exhaustive]
pub struct WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference {
    "id" Str id,
});
