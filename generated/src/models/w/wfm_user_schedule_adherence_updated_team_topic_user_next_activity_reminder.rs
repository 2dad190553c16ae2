// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmUserScheduleAdherenceUpdatedTeamTopicUserNextActivityReminder`.
#[non_exhaustive]
pub struct WfmUserScheduleAdherenceUpdatedTeamTopicUserNextActivityReminder {
    /// `activityCategory`.
    pub activity_category: Option<String>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(WfmUserScheduleAdherenceUpdatedTeamTopicUserNextActivityReminder {
    "activityCategory" Str activity_category,
    "startDate" DateTime start_date,
});
