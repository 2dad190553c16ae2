// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserScheduleAdherence`.
#[non_exhaustive]
pub struct UserScheduleAdherence {
    /// `activeQueues`.
    pub active_queues: Option<Vec<super::QueueReference>>,
    /// `activeQueuesModifiedTime`.
    pub active_queues_modified_time: Option<rt::DateTime>,
    /// `actualActivityCategory`.
    pub actual_activity_category: Option<
        super::UserScheduleAdherenceActualActivityCategory,
    >,
    /// `adherenceExplanation`.
    pub adherence_explanation: Option<super::RealTimeAdherenceExplanation>,
    /// `adherenceState`.
    pub adherence_state: Option<super::UserScheduleAdherenceAdherenceState>,
    /// `businessUnit`.
    pub business_unit: Option<super::BusinessUnitReference>,
    /// `id`.
    pub id: Option<String>,
    /// `impact`.
    pub impact: Option<super::UserScheduleAdherenceImpact>,
    /// `isOutOfOffice`.
    pub is_out_of_office: Option<bool>,
    /// `managementUnit`.
    pub management_unit: Option<super::ManagementUnitReference>,
    /// `name`.
    pub name: Option<String>,
    /// `nextActivityReminders`.
    pub next_activity_reminders: Option<Vec<super::UserNextActivityReminder>>,
    /// `organizationSecondaryPresenceId`.
    pub organization_secondary_presence_id: Option<String>,
    /// `presenceUpdateTime`.
    pub presence_update_time: Option<rt::DateTime>,
    /// `removedFromManagementUnit`.
    pub removed_from_management_unit: Option<bool>,
    /// `routingStatus`.
    pub routing_status: Option<super::UserScheduleAdherenceRoutingStatus>,
    /// `scheduledActivityCategory`.
    pub scheduled_activity_category: Option<
        super::UserScheduleAdherenceScheduledActivityCategory,
    >,
    /// `scheduledActivityCode`.
    pub scheduled_activity_code: Option<super::ActivityCodeSummary>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `suppressOnTimeReminder`.
    pub suppress_on_time_reminder: Option<bool>,
    /// `systemPresence`.
    pub system_presence: Option<super::UserScheduleAdherenceSystemPresence>,
    /// `team`.
    pub team: Option<super::TeamReference>,
    /// `timeOfAdherenceChange`.
    pub time_of_adherence_change: Option<rt::DateTime>,
    /// `user`.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}
/// The values of `actualActivityCategory` in [`UserScheduleAdherence`](super::UserScheduleAdherence).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserScheduleAdherenceActualActivityCategory {
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
/// The values of `adherenceState` in [`UserScheduleAdherence`](super::UserScheduleAdherence).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserScheduleAdherenceAdherenceState {
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
/// The values of `impact` in [`UserScheduleAdherence`](super::UserScheduleAdherence).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserScheduleAdherenceImpact {
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
/// The values of `routingStatus` in [`UserScheduleAdherence`](super::UserScheduleAdherence).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserScheduleAdherenceRoutingStatus {
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
/// The values of `scheduledActivityCategory` in [`UserScheduleAdherence`](super::UserScheduleAdherence).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserScheduleAdherenceScheduledActivityCategory {
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
/// The values of `systemPresence` in [`UserScheduleAdherence`](super::UserScheduleAdherence).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserScheduleAdherenceSystemPresence {
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

rt::model!(UserScheduleAdherence {
    "activeQueues" Any active_queues,
    "activeQueuesModifiedTime" DateTime active_queues_modified_time,
    "actualActivityCategory" Enum actual_activity_category,
    "adherenceExplanation" Any adherence_explanation,
    "adherenceState" Enum adherence_state,
    "businessUnit" Any business_unit,
    "id" Str id,
    "impact" Enum impact,
    "isOutOfOffice" Bool is_out_of_office,
    "managementUnit" Any management_unit,
    "name" Str name,
    "nextActivityReminders" Any next_activity_reminders,
    "organizationSecondaryPresenceId" Str organization_secondary_presence_id,
    "presenceUpdateTime" DateTime presence_update_time,
    "removedFromManagementUnit" Bool removed_from_management_unit,
    "routingStatus" Enum routing_status,
    "scheduledActivityCategory" Enum scheduled_activity_category,
    "scheduledActivityCode" Any scheduled_activity_code,
    "selfUri" Str self_uri,
    "suppressOnTimeReminder" Bool suppress_on_time_reminder,
    "systemPresence" Enum system_presence,
    "team" Any team,
    "timeOfAdherenceChange" DateTime time_of_adherence_change,
    "user" Any user,
});

rt::open_enum!(UserScheduleAdherenceActualActivityCategory {
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

rt::open_enum!(UserScheduleAdherenceAdherenceState {
    InAdherence = "InAdherence",
    OutOfAdherence = "OutOfAdherence",
    Unscheduled = "Unscheduled",
    Unknown = "Unknown",
    Ignored = "Ignored",
    Explained = "Explained",
});

rt::open_enum!(UserScheduleAdherenceImpact {
    Positive = "Positive",
    Negative = "Negative",
    Neutral = "Neutral",
    Unknown = "Unknown",
});

rt::open_enum!(UserScheduleAdherenceRoutingStatus {
    OffQueue = "OFF_QUEUE",
    Idle = "IDLE",
    Interacting = "INTERACTING",
    NotResponding = "NOT_RESPONDING",
    Communicating = "COMMUNICATING",
});

rt::open_enum!(UserScheduleAdherenceScheduledActivityCategory {
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

rt::open_enum!(UserScheduleAdherenceSystemPresence {
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
