// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Workitem`.
#[non_exhaustive]
pub struct Workitem {
    /// `alertTimeoutSeconds`.
    pub alert_timeout_seconds: Option<i64>,
    /// `assignee`.
    pub assignee: Option<super::UserReferenceWithName>,
    /// `assignmentState`.
    pub assignment_state: Option<super::WorkitemAssignmentState>,
    /// `autoStatusTransition`.
    pub auto_status_transition: Option<bool>,
    /// `autoStatusTransitionDetail`.
    pub auto_status_transition_detail: Option<super::AutoStatusTransitionDetail>,
    /// `customFields`.
    pub custom_fields: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `dateAssignmentStateChanged`.
    pub date_assignment_state_changed: Option<rt::DateTime>,
    /// `dateClosed`.
    pub date_closed: Option<rt::DateTime>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateDue`.
    pub date_due: Option<rt::DateTime>,
    /// `dateExpires`.
    pub date_expires: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `dateStatusChanged`.
    pub date_status_changed: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `division`.
    pub division: Option<super::Division>,
    /// `durationSeconds`.
    pub duration_seconds: Option<i64>,
    /// `externalContact`.
    pub external_contact: Option<super::ExternalContactReference>,
    /// `externalTag`.
    pub external_tag: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `language`.
    pub language: Option<super::WorkitemLanguageReference>,
    /// `modifiedBy`.
    pub modified_by: Option<super::UserReference>,
    /// `name`.
    pub name: Option<String>,
    /// `preferredAgents`.
    pub preferred_agents: Option<Vec<super::UserReference>>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `queue`.
    pub queue: Option<super::WorkitemQueueReference>,
    /// `reporter`.
    pub reporter: Option<super::UserReferenceWithName>,
    /// `schema`.
    pub schema: Option<super::WorkitemSchema>,
    /// `scoredAgents`.
    pub scored_agents: Option<Vec<super::WorkitemScoredAgent>>,
    /// `script`.
    pub script: Option<super::WorkitemScriptReference>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `skills`.
    pub skills: Option<Vec<super::WorkitemRoutingSkillReference>>,
    /// `status`.
    pub status: Option<super::WorkitemStatusReference>,
    /// `statusCategory`.
    pub status_category: Option<super::WorkitemStatusCategory>,
    /// `ttl`.
    pub ttl: Option<i64>,
    /// `type`.
    pub r#type: Option<super::WorktypeReference>,
    /// `utilizationLabel`.
    pub utilization_label: Option<super::WorkitemUtilizationLabelReference>,
    /// `workbin`.
    pub workbin: Option<super::WorkbinReference>,
    __marks: rt::Marks,
}
/// The values of `assignmentState` in [`Workitem`](super::Workitem).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemAssignmentState {
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
/// The values of `statusCategory` in [`Workitem`](super::Workitem).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemStatusCategory {
    /// `Open`
    Open,
    /// `InProgress`
    InProgress,
    /// `Waiting`
    Waiting,
    /// `Closed`
    Closed,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Workitem {
    "alertTimeoutSeconds" Int alert_timeout_seconds,
    "assignee" Any assignee,
    "assignmentState" Enum assignment_state,
    "autoStatusTransition" Bool auto_status_transition,
    "autoStatusTransitionDetail" Any auto_status_transition_detail,
    "customFields" Any custom_fields,
    "dateAssignmentStateChanged" DateTime date_assignment_state_changed,
    "dateClosed" DateTime date_closed,
    "dateCreated" DateTime date_created,
    "dateDue" DateTime date_due,
    "dateExpires" DateTime date_expires,
    "dateModified" DateTime date_modified,
    "dateStatusChanged" DateTime date_status_changed,
    "description" Str description,
    "division" Any division,
    "durationSeconds" Int duration_seconds,
    "externalContact" Any external_contact,
    "externalTag" Str external_tag,
    "id" Str id,
    "language" Any language,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "preferredAgents" Any preferred_agents,
    "priority" Int priority,
    "queue" Any queue,
    "reporter" Any reporter,
    "schema" Any schema,
    "scoredAgents" Any scored_agents,
    "script" Any script,
    "selfUri" Str self_uri,
    "skills" Any skills,
    "status" Any status,
    "statusCategory" Enum status_category,
    "ttl" Int ttl,
    "type" Any r#type,
    "utilizationLabel" Any utilization_label,
    "workbin" Any workbin,
});

rt::open_enum!(WorkitemAssignmentState {
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

rt::open_enum!(WorkitemStatusCategory {
    Open = "Open",
    InProgress = "InProgress",
    Waiting = "Waiting",
    Closed = "Closed",
    Unknown = "Unknown",
});
