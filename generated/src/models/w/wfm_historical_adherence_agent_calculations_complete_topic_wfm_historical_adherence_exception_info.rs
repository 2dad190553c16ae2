// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo`.
#[non_exhaustive]
pub struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo {
    /// `actualActivityCategory`.
    pub actual_activity_category: Option<
        super::WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoActualActivityCategory,
    >,
    /// `actualActivityCodeId`.
    pub actual_activity_code_id: Option<String>,
    /// `endOffsetSeconds`.
    pub end_offset_seconds: Option<i64>,
    /// `impact`.
    pub impact: Option<
        super::WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoImpact,
    >,
    /// `routingStatus`.
    pub routing_status: Option<
        super::WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoRoutingStatus,
    >,
    /// `scheduledActivityCategory`.
    pub scheduled_activity_category: Option<
        super::WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoScheduledActivityCategory,
    >,
    /// `scheduledActivityCodeId`.
    pub scheduled_activity_code_id: Option<String>,
    /// `scheduledSecondaryPresenceLookupIds`.
    pub scheduled_secondary_presence_lookup_ids: Option<Vec<String>>,
    /// `secondaryPresenceLookupId`.
    pub secondary_presence_lookup_id: Option<String>,
    /// `startOffsetSeconds`.
    pub start_offset_seconds: Option<i64>,
    /// `systemPresence`.
    pub system_presence: Option<
        super::WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoSystemPresence,
    >,
    __marks: rt::Marks,
}
/// The values of `actualActivityCategory` in [`WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo`](super::WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoActualActivityCategory {
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
/// The values of `impact` in [`WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo`](super::WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoImpact {
    /// `Unknown`
    Unknown,
    /// `Positive`
    Positive,
    /// `Negative`
    Negative,
    /// `Neutral`
    Neutral,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `routingStatus` in [`WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo`](super::WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoRoutingStatus {
    /// `UNKNOWN`
    Unknown,
    /// `OFF_QUEUE`
    OffQueue,
    /// `IDLE`
    Idle,
    /// `INTERACTING`
    Interacting,
    /// `NOT_RESPONDING`
    NotResponding,
    /// `COMMUNICATING`
    Communicating,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `scheduledActivityCategory` in [`WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo`](super::WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoScheduledActivityCategory {
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
/// The values of `systemPresence` in [`WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo`](super::WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoSystemPresence {
    /// `Unknown`
    Unknown,
    /// `Available`
    Available,
    /// `Away`
    Away,
    /// `Busy`
    Busy,
    /// `Offline`
    Offline,
    /// `Idle`
    Idle,
    /// `OnQueue`
    OnQueue,
    /// `Meal`
    Meal,
    /// `Meeting`
    Meeting,
    /// `Break`
    Break,
    /// `Training`
    Training,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo {
    "actualActivityCategory" Enum actual_activity_category,
    "actualActivityCodeId" Str actual_activity_code_id,
    "endOffsetSeconds" Int end_offset_seconds,
    "impact" Enum impact,
    "routingStatus" Enum routing_status,
    "scheduledActivityCategory" Enum scheduled_activity_category,
    "scheduledActivityCodeId" Str scheduled_activity_code_id,
    "scheduledSecondaryPresenceLookupIds" Texts scheduled_secondary_presence_lookup_ids,
    "secondaryPresenceLookupId" Str secondary_presence_lookup_id,
    "startOffsetSeconds" Int start_offset_seconds,
    "systemPresence" Enum system_presence,
});

rt::open_enum!(WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoActualActivityCategory {
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

rt::open_enum!(WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoImpact {
    Unknown = "Unknown",
    Positive = "Positive",
    Negative = "Negative",
    Neutral = "Neutral",
});

rt::open_enum!(WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoRoutingStatus {
    Unknown = "UNKNOWN",
    OffQueue = "OFF_QUEUE",
    Idle = "IDLE",
    Interacting = "INTERACTING",
    NotResponding = "NOT_RESPONDING",
    Communicating = "COMMUNICATING",
});

rt::open_enum!(WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoScheduledActivityCategory {
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

rt::open_enum!(WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoSystemPresence {
    Unknown = "Unknown",
    Available = "Available",
    Away = "Away",
    Busy = "Busy",
    Offline = "Offline",
    Idle = "Idle",
    OnQueue = "OnQueue",
    Meal = "Meal",
    Meeting = "Meeting",
    Break = "Break",
    Training = "Training",
});
