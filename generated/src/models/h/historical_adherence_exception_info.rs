// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `HistoricalAdherenceExceptionInfo`.
#[non_exhaustive]
pub struct HistoricalAdherenceExceptionInfo {
    /// `actualActivityCategory`.
    pub actual_activity_category: Option<
        super::HistoricalAdherenceExceptionInfoActualActivityCategory,
    >,
    /// `actualActivityCodeId`.
    pub actual_activity_code_id: Option<String>,
    /// `endOffsetSeconds`.
    pub end_offset_seconds: Option<i64>,
    /// `impact`.
    pub impact: Option<super::HistoricalAdherenceExceptionInfoImpact>,
    /// `routingStatus`.
    pub routing_status: Option<super::HistoricalAdherenceExceptionInfoRoutingStatus>,
    /// `scheduledActivityCategory`.
    pub scheduled_activity_category: Option<
        super::HistoricalAdherenceExceptionInfoScheduledActivityCategory,
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
    pub system_presence: Option<super::HistoricalAdherenceExceptionInfoSystemPresence>,
    __marks: rt::Marks,
}
/// The values of `actualActivityCategory` in [`HistoricalAdherenceExceptionInfo`](super::HistoricalAdherenceExceptionInfo).
#[derive(Clone)]
#[non_exhaustive]
pub enum HistoricalAdherenceExceptionInfoActualActivityCategory {
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
/// The values of `impact` in [`HistoricalAdherenceExceptionInfo`](super::HistoricalAdherenceExceptionInfo).
#[derive(Clone)]
#[non_exhaustive]
pub enum HistoricalAdherenceExceptionInfoImpact {
    /// `Positive`
    Positive,
    /// `Negative`
    Negative,
    /// `Neutral`
    Neutral,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `routingStatus` in [`HistoricalAdherenceExceptionInfo`](super::HistoricalAdherenceExceptionInfo).
#[derive(Clone)]
#[non_exhaustive]
pub enum HistoricalAdherenceExceptionInfoRoutingStatus {
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
/// The values of `scheduledActivityCategory` in [`HistoricalAdherenceExceptionInfo`](super::HistoricalAdherenceExceptionInfo).
#[derive(Clone)]
#[non_exhaustive]
pub enum HistoricalAdherenceExceptionInfoScheduledActivityCategory {
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
/// The values of `systemPresence` in [`HistoricalAdherenceExceptionInfo`](super::HistoricalAdherenceExceptionInfo).
#[derive(Clone)]
#[non_exhaustive]
pub enum HistoricalAdherenceExceptionInfoSystemPresence {
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
    /// `Training`
    Training,
    /// `Meeting`
    Meeting,
    /// `Break`
    Break,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(HistoricalAdherenceExceptionInfo {
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

rt::open_enum!(HistoricalAdherenceExceptionInfoActualActivityCategory {
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

rt::open_enum!(HistoricalAdherenceExceptionInfoImpact {
    Positive = "Positive",
    Negative = "Negative",
    Neutral = "Neutral",
    Unknown = "Unknown",
});

rt::open_enum!(HistoricalAdherenceExceptionInfoRoutingStatus {
    OffQueue = "OFF_QUEUE",
    Idle = "IDLE",
    Interacting = "INTERACTING",
    NotResponding = "NOT_RESPONDING",
    Communicating = "COMMUNICATING",
});

rt::open_enum!(HistoricalAdherenceExceptionInfoScheduledActivityCategory {
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

rt::open_enum!(HistoricalAdherenceExceptionInfoSystemPresence {
    Available = "Available",
    Away = "Away",
    Busy = "Busy",
    Offline = "Offline",
    Idle = "Idle",
    OnQueue = "OnQueue",
    Meal = "Meal",
    Training = "Training",
    Meeting = "Meeting",
    Break = "Break",
});
