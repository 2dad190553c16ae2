// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `HistoricalAdherenceActuals`.
#[non_exhaustive]
pub struct HistoricalAdherenceActuals {
    /// `actualActivityCategory`.
    pub actual_activity_category: Option<
        super::HistoricalAdherenceActualsActualActivityCategory,
    >,
    /// `actualSecondaryPresenceLookupId`.
    pub actual_secondary_presence_lookup_id: Option<String>,
    /// `endOffsetSeconds`.
    pub end_offset_seconds: Option<i64>,
    /// `startOffsetSeconds`.
    pub start_offset_seconds: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `actualActivityCategory` in [`HistoricalAdherenceActuals`](super::HistoricalAdherenceActuals).
#[derive(Clone)]
#[non_exhaustive]
pub enum HistoricalAdherenceActualsActualActivityCategory {
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
    /// `Unscheduled`
    Unscheduled,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(HistoricalAdherenceActuals {
    "actualActivityCategory" Enum actual_activity_category,
    "actualSecondaryPresenceLookupId" Str actual_secondary_presence_lookup_id,
    "endOffsetSeconds" Int end_offset_seconds,
    "startOffsetSeconds" Int start_offset_seconds,
});

rt::open_enum!(HistoricalAdherenceActualsActualActivityCategory {
    OnQueueWork = "OnQueueWork",
    Break = "Break",
    Meal = "Meal",
    Meeting = "Meeting",
    OffQueueWork = "OffQueueWork",
    TimeOff = "TimeOff",
    Training = "Training",
    Unavailable = "Unavailable",
    Unscheduled = "Unscheduled",
});
