// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlotSchedule`.
#[non_exhaustive]
pub struct WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlotSchedule {
    /// `id`.
    pub id: Option<String>,
    /// `weekCount`.
    pub week_count: Option<i64>,
    /// `weekDate`.
    pub week_date: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlotSchedule {
    "id" Str id,
    "weekCount" Int week_count,
    "weekDate" Str week_date,
});
