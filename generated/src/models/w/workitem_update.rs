// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemUpdate`.
#[non_exhaustive]
pub struct WorkitemUpdate {
    /// `assigneeId`.
    pub assignee_id: Option<String>,
    /// `assignmentOperation`.
    pub assignment_operation: Option<super::WorkitemUpdateAssignmentOperation>,
    /// `assignmentState`.
    pub assignment_state: Option<super::WorkitemUpdateAssignmentState>,
    /// `autoStatusTransition`.
    pub auto_status_transition: Option<bool>,
    /// `customFields`.
    pub custom_fields: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `dateClosed`.
    pub date_closed: Option<rt::DateTime>,
    /// `dateDue`.
    pub date_due: Option<rt::DateTime>,
    /// `dateExpires`.
    pub date_expires: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `durationSeconds`.
    pub duration_seconds: Option<i64>,
    /// `externalContactId`.
    pub external_contact_id: Option<String>,
    /// `externalTag`.
    pub external_tag: Option<String>,
    /// `languageId`.
    pub language_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `preferredAgentIds`.
    pub preferred_agent_ids: Option<Vec<String>>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `scoredAgents`.
    pub scored_agents: Option<Vec<super::WorkitemScoredAgentRequest>>,
    /// `scriptId`.
    pub script_id: Option<String>,
    /// `skillIds`.
    pub skill_ids: Option<Vec<String>>,
    /// `statusId`.
    pub status_id: Option<String>,
    /// `ttl`.
    pub ttl: Option<i64>,
    /// `utilizationLabelId`.
    pub utilization_label_id: Option<String>,
    /// `workbinId`.
    pub workbin_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `assignmentOperation` in [`WorkitemUpdate`](super::WorkitemUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemUpdateAssignmentOperation {
    /// `AgentAssignmentAlerting`
    AgentAssignmentAlerting,
    /// `QueueAssignmentAlerting`
    QueueAssignmentAlerting,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `assignmentState` in [`WorkitemUpdate`](super::WorkitemUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemUpdateAssignmentState {
    /// `Unknown`
    Unknown,
    /// `AcdStarted`
    AcdStarted,
    /// `Alerting`
    Alerting,
    /// `AlertTimeout`
    AlertTimeout,
    /// `AcdCancelled`
    AcdCancelled,
    /// `Terminated`
    Terminated,
    /// `Idle`
    Idle,
    /// `Declined`
    Declined,
    /// `Connected`
    Connected,
    /// `Disconnected`
    Disconnected,
    /// `Parked`
    Parked,
    /// `Held`
    Held,
    /// `AcdExpired`
    AcdExpired,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkitemUpdate {
    "assigneeId" Str assignee_id,
    "assignmentOperation" Enum assignment_operation,
    "assignmentState" Enum assignment_state,
    "autoStatusTransition" Bool auto_status_transition,
    "customFields" Any custom_fields,
    "dateClosed" DateTime date_closed,
    "dateDue" DateTime date_due,
    "dateExpires" DateTime date_expires,
    "description" Str description,
    "durationSeconds" Int duration_seconds,
    "externalContactId" Str external_contact_id,
    "externalTag" Str external_tag,
    "languageId" Str language_id,
    "name" Str name,
    "preferredAgentIds" Texts preferred_agent_ids,
    "priority" Int priority,
    "queueId" Str queue_id,
    "scoredAgents" Any scored_agents,
    "scriptId" Str script_id,
    "skillIds" Texts skill_ids,
    "statusId" Str status_id,
    "ttl" Int ttl,
    "utilizationLabelId" Str utilization_label_id,
    "workbinId" Str workbin_id,
});

rt::setters!(WorkitemUpdate {
    0 assignee_id with_assignee_id(impl Into<String>) clear_assignee_id,
    1 assignment_operation with_assignment_operation(impl Into<super::WorkitemUpdateAssignmentOperation>) clear_assignment_operation,
    2 assignment_state with_assignment_state(impl Into<super::WorkitemUpdateAssignmentState>) clear_assignment_state,
    3 auto_status_transition with_auto_status_transition(bool) clear_auto_status_transition,
    4 custom_fields with_custom_fields(std::collections::BTreeMap<String, rt::Value>) clear_custom_fields,
    5 date_closed with_date_closed(impl Into<rt::DateTime>) clear_date_closed,
    6 date_due with_date_due(impl Into<rt::DateTime>) clear_date_due,
    7 date_expires with_date_expires(impl Into<rt::DateTime>) clear_date_expires,
    8 description with_description(impl Into<String>) clear_description,
    9 duration_seconds with_duration_seconds(i64) clear_duration_seconds,
    10 external_contact_id with_external_contact_id(impl Into<String>) clear_external_contact_id,
    11 external_tag with_external_tag(impl Into<String>) clear_external_tag,
    12 language_id with_language_id(impl Into<String>) clear_language_id,
    13 name with_name(impl Into<String>) clear_name,
    14 preferred_agent_ids with_preferred_agent_ids(Vec<String>) clear_preferred_agent_ids,
    15 priority with_priority(i64) clear_priority,
    16 queue_id with_queue_id(impl Into<String>) clear_queue_id,
    17 scored_agents with_scored_agents(Vec<super::WorkitemScoredAgentRequest>) clear_scored_agents,
    18 script_id with_script_id(impl Into<String>) clear_script_id,
    19 skill_ids with_skill_ids(Vec<String>) clear_skill_ids,
    20 status_id with_status_id(impl Into<String>) clear_status_id,
    21 ttl with_ttl(i64) clear_ttl,
    22 utilization_label_id with_utilization_label_id(impl Into<String>) clear_utilization_label_id,
    23 workbin_id with_workbin_id(impl Into<String>) clear_workbin_id,
});

rt::open_enum!(WorkitemUpdateAssignmentOperation {
    AgentAssignmentAlerting = "AgentAssignmentAlerting",
    QueueAssignmentAlerting = "QueueAssignmentAlerting",
});

rt::open_enum!(WorkitemUpdateAssignmentState {
    Unknown = "Unknown",
    AcdStarted = "AcdStarted",
    Alerting = "Alerting",
    AlertTimeout = "AlertTimeout",
    AcdCancelled = "AcdCancelled",
    Terminated = "Terminated",
    Idle = "Idle",
    Declined = "Declined",
    Connected = "Connected",
    Disconnected = "Disconnected",
    Parked = "Parked",
    Held = "Held",
    AcdExpired = "AcdExpired",
});
