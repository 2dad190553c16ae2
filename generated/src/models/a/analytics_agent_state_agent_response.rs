// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnalyticsAgentStateAgentResponse`.
#[non_exhaustive]
pub struct AnalyticsAgentStateAgentResponse {
    /// `actualActivityCategory`.
    pub actual_activity_category: Option<
        super::AnalyticsAgentStateAgentResponseActualActivityCategory,
    >,
    /// `adherenceDate`.
    pub adherence_date: Option<rt::DateTime>,
    /// `adherenceImpact`.
    pub adherence_impact: Option<super::AnalyticsAgentStateAgentResponseAdherenceImpact>,
    /// `adherenceState`.
    pub adherence_state: Option<super::AnalyticsAgentStateAgentResponseAdherenceState>,
    /// `businessUnitId`.
    pub business_unit_id: Option<String>,
    /// `divisionId`.
    pub division_id: Option<String>,
    /// `isOutOfOffice`.
    pub is_out_of_office: Option<bool>,
    /// `managementUnitId`.
    pub management_unit_id: Option<String>,
    /// `managerId`.
    pub manager_id: Option<String>,
    /// `organizationPresenceId`.
    pub organization_presence_id: Option<String>,
    /// `presenceDate`.
    pub presence_date: Option<rt::DateTime>,
    /// `routingStatus`.
    pub routing_status: Option<super::AnalyticsAgentStateAgentResponseRoutingStatus>,
    /// `routingStatusDate`.
    pub routing_status_date: Option<rt::DateTime>,
    /// `scheduledActivityCategory`.
    pub scheduled_activity_category: Option<
        super::AnalyticsAgentStateAgentResponseScheduledActivityCategory,
    >,
    /// `scheduledActivityCodeId`.
    pub scheduled_activity_code_id: Option<String>,
    /// `sessionCount`.
    pub session_count: Option<i64>,
    /// `sessions`.
    pub sessions: Option<Vec<super::AnalyticsAgentStateAgentSessionResult>>,
    /// `systemPresence`.
    pub system_presence: Option<super::AnalyticsAgentStateAgentResponseSystemPresence>,
    /// `userId`.
    pub user_id: Option<String>,
    /// `userName`.
    pub user_name: Option<String>,
    __marks: rt::Marks,
}
/// The values of `actualActivityCategory` in [`AnalyticsAgentStateAgentResponse`](super::AnalyticsAgentStateAgentResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnalyticsAgentStateAgentResponseActualActivityCategory {
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
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `adherenceImpact` in [`AnalyticsAgentStateAgentResponse`](super::AnalyticsAgentStateAgentResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnalyticsAgentStateAgentResponseAdherenceImpact {
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
/// The values of `adherenceState` in [`AnalyticsAgentStateAgentResponse`](super::AnalyticsAgentStateAgentResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnalyticsAgentStateAgentResponseAdherenceState {
    /// `InAdherence`
    InAdherence,
    /// `OutOfAdherence`
    OutOfAdherence,
    /// `Unscheduled`
    Unscheduled,
    /// `Unknown`
    Unknown,
    /// `Ignored`
    Ignored,
    /// `Explained`
    Explained,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `routingStatus` in [`AnalyticsAgentStateAgentResponse`](super::AnalyticsAgentStateAgentResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnalyticsAgentStateAgentResponseRoutingStatus {
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
/// The values of `scheduledActivityCategory` in [`AnalyticsAgentStateAgentResponse`](super::AnalyticsAgentStateAgentResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnalyticsAgentStateAgentResponseScheduledActivityCategory {
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
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `systemPresence` in [`AnalyticsAgentStateAgentResponse`](super::AnalyticsAgentStateAgentResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnalyticsAgentStateAgentResponseSystemPresence {
    /// `UNKNOWN`
    Unknown,
    /// `AVAILABLE`
    Available,
    /// `AWAY`
    Away,
    /// `BUSY`
    Busy,
    /// `OFFLINE`
    Offline,
    /// `IDLE`
    Idle,
    /// `ON_QUEUE`
    OnQueue,
    /// `MEAL`
    Meal,
    /// `TRAINING`
    Training,
    /// `MEETING`
    Meeting,
    /// `BREAK`
    Break,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AnalyticsAgentStateAgentResponse {
    "actualActivityCategory" Enum actual_activity_category,
    "adherenceDate" DateTime adherence_date,
    "adherenceImpact" Enum adherence_impact,
    "adherenceState" Enum adherence_state,
    "businessUnitId" Str business_unit_id,
    "divisionId" Str division_id,
    "isOutOfOffice" Bool is_out_of_office,
    "managementUnitId" Str management_unit_id,
    "managerId" Str manager_id,
    "organizationPresenceId" Str organization_presence_id,
    "presenceDate" DateTime presence_date,
    "routingStatus" Enum routing_status,
    "routingStatusDate" DateTime routing_status_date,
    "scheduledActivityCategory" Enum scheduled_activity_category,
    "scheduledActivityCodeId" Str scheduled_activity_code_id,
    "sessionCount" Int session_count,
    "sessions" Any sessions,
    "systemPresence" Enum system_presence,
    "userId" Str user_id,
    "userName" Str user_name,
});

rt::open_enum!(AnalyticsAgentStateAgentResponseActualActivityCategory {
    OnQueueWork = "OnQueueWork",
    Break = "Break",
    Meal = "Meal",
    Meeting = "Meeting",
    OffQueueWork = "OffQueueWork",
    TimeOff = "TimeOff",
    Training = "Training",
    Unavailable = "Unavailable",
    Unscheduled = "Unscheduled",
    Unknown = "Unknown",
});

rt::open_enum!(AnalyticsAgentStateAgentResponseAdherenceImpact {
    Positive = "Positive",
    Negative = "Negative",
    Neutral = "Neutral",
    Unknown = "Unknown",
});

rt::open_enum!(AnalyticsAgentStateAgentResponseAdherenceState {
    InAdherence = "InAdherence",
    OutOfAdherence = "OutOfAdherence",
    Unscheduled = "Unscheduled",
    Unknown = "Unknown",
    Ignored = "Ignored",
    Explained = "Explained",
});

rt::open_enum!(AnalyticsAgentStateAgentResponseRoutingStatus {
    Unknown = "UNKNOWN",
    OffQueue = "OFF_QUEUE",
    Idle = "IDLE",
    Interacting = "INTERACTING",
    NotResponding = "NOT_RESPONDING",
    Communicating = "COMMUNICATING",
});

rt::open_enum!(AnalyticsAgentStateAgentResponseScheduledActivityCategory {
    OnQueueWork = "OnQueueWork",
    Break = "Break",
    Meal = "Meal",
    Meeting = "Meeting",
    OffQueueWork = "OffQueueWork",
    TimeOff = "TimeOff",
    Training = "Training",
    Unavailable = "Unavailable",
    Unscheduled = "Unscheduled",
    Unknown = "Unknown",
});

rt::open_enum!(AnalyticsAgentStateAgentResponseSystemPresence {
    Unknown = "UNKNOWN",
    Available = "AVAILABLE",
    Away = "AWAY",
    Busy = "BUSY",
    Offline = "OFFLINE",
    Idle = "IDLE",
    OnQueue = "ON_QUEUE",
    Meal = "MEAL",
    Training = "TRAINING",
    Meeting = "MEETING",
    Break = "BREAK",
});
