// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate`.
#[non_exhaustive]
pub struct WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate {
    /// `activeQueues`.
    pub active_queues: Option<
        Vec<super::WfmUserScheduleAdherenceUpdatedTopicQueueReference>,
    >,
    /// `activeQueuesModifiedTime`.
    pub active_queues_modified_time: Option<rt::DateTime>,
    /// `actualActivityCategory`.
    pub actual_activity_category: Option<String>,
    /// `adherenceChangeTime`.
    pub adherence_change_time: Option<rt::DateTime>,
    /// `adherenceExplanation`.
    pub adherence_explanation: Option<
        super::WfmUserScheduleAdherenceUpdatedTopicRealTimeAdherenceExplanation,
    >,
    /// `adherenceState`.
    pub adherence_state: Option<
        super::WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdateAdherenceState,
    >,
    /// `businessUnitId`.
    pub business_unit_id: Option<String>,
    /// `impact`.
    pub impact: Option<String>,
    /// `isOutOfOffice`.
    pub is_out_of_office: Option<bool>,
    /// `managementUnitId`.
    pub management_unit_id: Option<String>,
    /// `nextActivityReminders`.
    pub next_activity_reminders: Option<
        Vec<super::WfmUserScheduleAdherenceUpdatedTopicUserNextActivityReminder>,
    >,
    /// `organizationSecondaryPresenceId`.
    pub organization_secondary_presence_id: Option<String>,
    /// `presenceUpdateTime`.
    pub presence_update_time: Option<rt::DateTime>,
    /// `removedFromManagementUnit`.
    pub removed_from_management_unit: Option<bool>,
    /// `routingStatus`.
    pub routing_status: Option<
        super::WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdateRoutingStatus,
    >,
    /// `scheduledActivityCategory`.
    pub scheduled_activity_category: Option<String>,
    /// `scheduledActivityCode`.
    pub scheduled_activity_code: Option<
        super::WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference,
    >,
    /// `suppressOnTimeReminder`.
    pub suppress_on_time_reminder: Option<bool>,
    /// `systemPresence`.
    pub system_presence: Option<String>,
    /// `team`.
    pub team: Option<super::WfmUserScheduleAdherenceUpdatedTopicUriReference>,
    /// `user`.
    pub user: Option<super::WfmUserScheduleAdherenceUpdatedTopicUserReference>,
    __marks: rt::Marks,
}
/// The values of `adherenceState` in [`WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate`](super::WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdateAdherenceState {
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
/// The values of `routingStatus` in [`WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate`](super::WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdateRoutingStatus {
    /// `__EMPTY__`
    Empty,
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
    /// `OFFLINE`
    Offline,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate {
    "activeQueues" Any active_queues,
    "activeQueuesModifiedTime" DateTime active_queues_modified_time,
    "actualActivityCategory" Str actual_activity_category,
    "adherenceChangeTime" DateTime adherence_change_time,
    "adherenceExplanation" Any adherence_explanation,
    "adherenceState" Enum adherence_state,
    "businessUnitId" Str business_unit_id,
    "impact" Str impact,
    "isOutOfOffice" Bool is_out_of_office,
    "managementUnitId" Str management_unit_id,
    "nextActivityReminders" Any next_activity_reminders,
    "organizationSecondaryPresenceId" Str organization_secondary_presence_id,
    "presenceUpdateTime" DateTime presence_update_time,
    "removedFromManagementUnit" Bool removed_from_management_unit,
    "routingStatus" Enum routing_status,
    "scheduledActivityCategory" Str scheduled_activity_category,
    "scheduledActivityCode" Any scheduled_activity_code,
    "suppressOnTimeReminder" Bool suppress_on_time_reminder,
    "systemPresence" Str system_presence,
    "team" Any team,
    "user" Any user,
});

rt::open_enum!(WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdateAdherenceState {
    InAdherence = "InAdherence",
    OutOfAdherence = "OutOfAdherence",
    Unscheduled = "Unscheduled",
    Unknown = "Unknown",
    Ignored = "Ignored",
    Explained = "Explained",
});

rt::open_enum!(WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdateRoutingStatus {
    Empty = "__EMPTY__",
    OffQueue = "OFF_QUEUE",
    Idle = "IDLE",
    Interacting = "INTERACTING",
    NotResponding = "NOT_RESPONDING",
    Communicating = "COMMUNICATING",
    Offline = "OFFLINE",
});
