// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResults`.
#[non_exhaustive]
pub struct WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResults {
    /// `hasConflict`.
    pub has_conflict: Option<bool>,
    /// `interval`.
    pub interval: Option<String>,
    /// `slot`.
    pub slot: Option<
        super::WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlot,
    >,
    /// `status`.
    pub status: Option<
        super::WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsStatus,
    >,
    __marks: rt::Marks,
}
/// The values of `status` in [`WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResults`](super::WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResults).
#[derive(Clone)]
#[non_exhaustive]
pub enum WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsStatus {
    /// `Unknown`
    Unknown,
    /// `InProgress`
    InProgress,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResults {
    "hasConflict" Bool has_conflict,
    "interval" Str interval,
    "slot" Any slot,
    "status" Enum status,
});

rt::open_enum!(WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsStatus {
    Unknown = "Unknown",
    InProgress = "InProgress",
    Complete = "Complete",
    Error = "Error",
});
