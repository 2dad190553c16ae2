// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmUserScheduleAdherenceUpdatedMuTopicUserNextActivityReminder`.
#[non_exhaustive]
pub struct WfmUserScheduleAdherenceUpdatedMuTopicUserNextActivityReminder {
    /// `activityCategory`.
    pub activity_category: Option<String>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(WfmUserScheduleAdherenceUpdatedMuTopicUserNextActivityReminder {
    "activityCategory" Str activity_category,
    "startDate" DateTime start_date,
});
