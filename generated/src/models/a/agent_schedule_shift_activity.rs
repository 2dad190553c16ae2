// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentScheduleShiftActivity`.
#[non_exhaustive]
pub struct AgentScheduleShiftActivity {
    /// `activityCategory`, required.
    pub activity_category: Option<super::AgentScheduleShiftActivityActivityCategory>,
    /// `lengthMinutes`, required.
    pub length_minutes: Option<i64>,
    /// `startOffsetMinutes`, required.
    pub start_offset_minutes: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `activityCategory` in [`AgentScheduleShiftActivity`](super::AgentScheduleShiftActivity).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentScheduleShiftActivityActivityCategory {
    /// `OnQueueWork`
    OnQueueWork,
    /// `Break`
    Break,
    /// `Meal`
    Meal,
    /// `Meeting`
    Meeting,
    /// `OffQueueWork`
    OffQueueWork,
    /// `TimeOff`
    TimeOff,
    /// `Training`
    Training,
    /// `Unavailable`
    Unavailable,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentScheduleShiftActivity {
    "activityCategory" Enum activity_category,
    "lengthMinutes" Int length_minutes,
    "startOffsetMinutes" Int start_offset_minutes,
});

rt::open_enum!(AgentScheduleShiftActivityActivityCategory {
    OnQueueWork = "OnQueueWork",
    Break = "Break",
    Meal = "Meal",
    Meeting = "Meeting",
    OffQueueWork = "OffQueueWork",
    TimeOff = "TimeOff",
    Training = "Training",
    Unavailable = "Unavailable",
});
