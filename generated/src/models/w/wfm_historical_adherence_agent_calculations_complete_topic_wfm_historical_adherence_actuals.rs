// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActuals`.
#[non_exhaustive]
pub struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActuals {
    /// `actualActivityCategory`.
    pub actual_activity_category: Option<
        super::WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActualsActualActivityCategory,
    >,
    /// `actualSecondaryPresenceId`.
    pub actual_secondary_presence_id: Option<String>,
    /// `endOffsetSeconds`.
    pub end_offset_seconds: Option<i64>,
    /// `startOffsetSeconds`.
    pub start_offset_seconds: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `actualActivityCategory` in [`WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActuals`](super::WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActuals).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActualsActualActivityCategory {
    /// `Unknown`
    Unknown,
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

rt::model!(WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActuals {
    "actualActivityCategory" Enum actual_activity_category,
    "actualSecondaryPresenceId" Str actual_secondary_presence_id,
    "endOffsetSeconds" Int end_offset_seconds,
    "startOffsetSeconds" Int start_offset_seconds,
});

rt::open_enum!(WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActualsActualActivityCategory {
    Unknown = "Unknown",
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
