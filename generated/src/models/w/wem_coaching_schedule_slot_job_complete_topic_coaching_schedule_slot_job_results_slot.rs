// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlot`.
#[non_exhaustive]
pub struct WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlot {
    /// `dateStart`.
    pub date_start: Option<String>,
    /// `schedule`.
    pub schedule: Option<
        super::WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlotSchedule,
    >,
    __marks: rt::Marks,
}

rt::model!(WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlot {
    "dateStart" Str date_start,
    "schedule" Any schedule,
});
