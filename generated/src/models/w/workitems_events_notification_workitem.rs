// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemsEventsNotificationWorkitem`.
#[non_exhaustive]
pub struct WorkitemsEventsNotificationWorkitem {
    /// `alertTimeoutSeconds`.
    pub alert_timeout_seconds: Option<i64>,
    /// `assigneeId`.
    pub assignee_id: Option<String>,
    /// `assignmentId`.
    pub assignment_id: Option<String>,
    /// `assignmentState`.
    pub assignment_state: Option<
        super::WorkitemsEventsNotificationWorkitemAssignmentState,
    >,
    /// `caseId`.
    pub case_id: Option<String>,
    /// `changes`.
    pub changes: Option<Vec<super::WorkitemsEventsNotificationDelta>>,
    /// `customFields`.
    pub custom_fields: Option<
        std::collections::BTreeMap<
            String,
            super::WorkitemsEventsNotificationCustomAttribute,
        >,
    >,
    /// `dateAssignmentStateChanged`.
    pub date_assignment_state_changed: Option<String>,
    /// `dateClosed`.
    pub date_closed: Option<String>,
    /// `dateCreated`.
    pub date_created: Option<String>,
    /// `dateDue`.
    pub date_due: Option<String>,
    /// `dateExpires`.
    pub date_expires: Option<String>,
    /// `dateModified`.
    pub date_modified: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `divisionId`.
    pub division_id: Option<String>,
    /// `durationSeconds`.
    pub duration_seconds: Option<i64>,
    /// `externalContactId`.
    pub external_contact_id: Option<String>,
    /// `externalTag`.
    pub external_tag: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `languageId`.
    pub language_id: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `operation`.
    pub operation: Option<super::WorkitemsEventsNotificationWorkitemOperation>,
    /// `preferredAgentIds`.
    pub preferred_agent_ids: Option<Vec<String>>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `propertyChanges`.
    pub property_changes: Option<Vec<super::WorkitemsEventsNotificationPropertyChange>>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `reporterId`.
    pub reporter_id: Option<String>,
    /// `scoredAgents`.
    pub scored_agents: Option<Vec<super::WorkitemsEventsNotificationScoredAgent>>,
    /// `scriptId`.
    pub script_id: Option<String>,
    /// `sessions`.
    pub sessions: Option<Vec<super::WorkitemsEventsNotificationSession>>,
    /// `skillIds`.
    pub skill_ids: Option<Vec<String>>,
    /// `statusCategory`.
    pub status_category: Option<
        super::WorkitemsEventsNotificationWorkitemStatusCategory,
    >,
    /// `statusId`.
    pub status_id: Option<String>,
    /// `ttl`.
    pub ttl: Option<i64>,
    /// `typeId`.
    pub type_id: Option<String>,
    /// `typeName`.
    pub type_name: Option<String>,
    /// `utilizationLabelId`.
    pub utilization_label_id: Option<String>,
    /// `workbinId`.
    pub workbin_id: Option<String>,
    /// `workbinName`.
    pub workbin_name: Option<String>,
    /// `wrapup`.
    pub wrapup: Option<super::WorkitemsEventsNotificationWrapup>,
    /// `wrapupId`.
    pub wrapup_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `assignmentState` in [`WorkitemsEventsNotificationWorkitem`](super::WorkitemsEventsNotificationWorkitem).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemsEventsNotificationWorkitemAssignmentState {
    /// `Unknown`
    Unknown,
    /// `Idle`
    Idle,
    /// `AcdStarted`
    AcdStarted,
    /// `Alerting`
    Alerting,
    /// `AlertTimeout`
    AlertTimeout,
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
    /// `AcdCancelled`
    AcdCancelled,
    /// `Terminated`
    Terminated,
    /// `AcdExpired`
    AcdExpired,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operation` in [`WorkitemsEventsNotificationWorkitem`](super::WorkitemsEventsNotificationWorkitem).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemsEventsNotificationWorkitemOperation {
    /// `unknown`
    Unknown,
    /// `add`
    Add,
    /// `edit`
    Edit,
    /// `delete`
    Delete,
    /// `view`
    View,
    /// `upload`
    Upload,
    /// `download`
    Download,
    /// `activate`
    Activate,
    /// `deactivate`
    Deactivate,
    /// `purge`
    Purge,
    /// `processed`
    Processed,
    /// `published`
    Published,
    /// `assigned`
    Assigned,
    /// `unassigned`
    Unassigned,
    /// `reset`
    Reset,
    /// `reassigned`
    Reassigned,
    /// `reassign`
    Reassign,
    /// `archive`
    Archive,
    /// `unarchive`
    Unarchive,
    /// `reschedule`
    Reschedule,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `statusCategory` in [`WorkitemsEventsNotificationWorkitem`](super::WorkitemsEventsNotificationWorkitem).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemsEventsNotificationWorkitemStatusCategory {
    /// `Unknown`
    Unknown,
    /// `Open`
    Open,
    /// `InProgress`
    InProgress,
    /// `Waiting`
    Waiting,
    /// `Closed`
    Closed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkitemsEventsNotificationWorkitem {
    "alertTimeoutSeconds" Int alert_timeout_seconds,
    "assigneeId" Str assignee_id,
    "assignmentId" Str assignment_id,
    "assignmentState" Enum assignment_state,
    "caseId" Str case_id,
    "changes" Any changes,
    "customFields" Any custom_fields,
    "dateAssignmentStateChanged" Str date_assignment_state_changed,
    "dateClosed" Str date_closed,
    "dateCreated" Str date_created,
    "dateDue" Str date_due,
    "dateExpires" Str date_expires,
    "dateModified" Str date_modified,
    "description" Str description,
    "divisionId" Str division_id,
    "durationSeconds" Int duration_seconds,
    "externalContactId" Str external_contact_id,
    "externalTag" Str external_tag,
    "id" Str id,
    "languageId" Str language_id,
    "modifiedBy" Str modified_by,
    "name" Str name,
    "operation" Enum operation,
    "preferredAgentIds" Texts preferred_agent_ids,
    "priority" Int priority,
    "propertyChanges" Any property_changes,
    "queueId" Str queue_id,
    "reporterId" Str reporter_id,
    "scoredAgents" Any scored_agents,
    "scriptId" Str script_id,
    "sessions" Any sessions,
    "skillIds" Texts skill_ids,
    "statusCategory" Enum status_category,
    "statusId" Str status_id,
    "ttl" Int ttl,
    "typeId" Str type_id,
    "typeName" Str type_name,
    "utilizationLabelId" Str utilization_label_id,
    "workbinId" Str workbin_id,
    "workbinName" Str workbin_name,
    "wrapup" Any wrapup,
    "wrapupId" Str wrapup_id,
});

rt::open_enum!(WorkitemsEventsNotificationWorkitemAssignmentState {
    Unknown = "Unknown",
    Idle = "Idle",
    AcdStarted = "AcdStarted",
    Alerting = "Alerting",
    AlertTimeout = "AlertTimeout",
    Declined = "Declined",
    Connected = "Connected",
    Disconnected = "Disconnected",
    Parked = "Parked",
    Held = "Held",
    AcdCancelled = "AcdCancelled",
    Terminated = "Terminated",
    AcdExpired = "AcdExpired",
});

rt::open_enum!(WorkitemsEventsNotificationWorkitemOperation {
    Unknown = "unknown",
    Add = "add",
    Edit = "edit",
    Delete = "delete",
    View = "view",
    Upload = "upload",
    Download = "download",
    Activate = "activate",
    Deactivate = "deactivate",
    Purge = "purge",
    Processed = "processed",
    Published = "published",
    Assigned = "assigned",
    Unassigned = "unassigned",
    Reset = "reset",
    Reassigned = "reassigned",
    Reassign = "reassign",
    Archive = "archive",
    Unarchive = "unarchive",
    Reschedule = "reschedule",
});

rt::open_enum!(WorkitemsEventsNotificationWorkitemStatusCategory {
    Unknown = "Unknown",
    Open = "Open",
    InProgress = "InProgress",
    Waiting = "Waiting",
    Closed = "Closed",
});
