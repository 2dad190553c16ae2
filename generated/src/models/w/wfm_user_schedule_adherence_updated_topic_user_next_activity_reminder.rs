// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmUserScheduleAdherenceUpdatedTopicUserNextActivityReminder`.
#[non_exhaustive]
pub struct WfmUserScheduleAdherenceUpdatedTopicUserNextActivityReminder {
    /// `activityCategory`.
    pub activity_category: Option<String>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(WfmUserScheduleAdherenceUpdatedTopicUserNextActivityReminder {
    "activityCategory" Str activity_category,
    "startDate" DateTime start_date,
});
