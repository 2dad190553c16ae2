// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemDelta`.
#[non_exhaustive]
pub struct WorkitemDelta {
    /// `alertTimeoutSeconds`.
    pub alert_timeout_seconds: Option<super::WorkitemsAttributeChangeInteger>,
    /// `assigneeId`.
    pub assignee_id: Option<super::WorkitemsAttributeChangeString>,
    /// `assignmentState`.
    pub assignment_state: Option<super::WorkitemsAttributeChangeString>,
    /// `autoStatusTransition`.
    pub auto_status_transition: Option<super::WorkitemsAttributeChangeBoolean>,
    /// `customFields`.
    pub custom_fields: Option<super::WorkitemsAttributeChangeMap>,
    /// `dateAssignmentStateChanged`.
    pub date_assignment_state_changed: Option<super::WorkitemsAttributeChangeInstant>,
    /// `dateClosed`.
    pub date_closed: Option<super::WorkitemsAttributeChangeInstant>,
    /// `dateDue`.
    pub date_due: Option<super::WorkitemsAttributeChangeInstant>,
    /// `dateExpires`.
    pub date_expires: Option<super::WorkitemsAttributeChangeInstant>,
    /// `dateModified`.
    pub date_modified: Option<super::WorkitemsAttributeChangeInstant>,
    /// `description`.
    pub description: Option<super::WorkitemsAttributeChangeString>,
    /// `durationSeconds`.
    pub duration_seconds: Option<super::WorkitemsAttributeChangeInteger>,
    /// `externalContactId`.
    pub external_contact_id: Option<super::WorkitemsAttributeChangeString>,
    /// `externalTag`.
    pub external_tag: Option<super::WorkitemsAttributeChangeString>,
    /// `languageId`.
    pub language_id: Option<super::WorkitemsAttributeChangeString>,
    /// `modifiedBy`.
    pub modified_by: Option<super::WorkitemsAttributeChangeString>,
    /// `name`.
    pub name: Option<super::WorkitemsAttributeChangeString>,
    /// `preferredAgentIds`.
    pub preferred_agent_ids: Option<super::WorkitemsAttributeChangeList>,
    /// `priority`.
    pub priority: Option<super::WorkitemsAttributeChangeInteger>,
    /// `queueId`.
    pub queue_id: Option<super::WorkitemsAttributeChangeString>,
    /// `reporterId`.
    pub reporter_id: Option<super::WorkitemsAttributeChangeString>,
    /// `scoredAgents`.
    pub scored_agents: Option<
        super::WorkitemsAttributeChangeListWorkitemScoredAgentDelta,
    >,
    /// `scriptId`.
    pub script_id: Option<super::WorkitemsAttributeChangeString>,
    /// `skillIds`.
    pub skill_ids: Option<super::WorkitemsAttributeChangeList>,
    /// `statusCategory`.
    pub status_category: Option<super::WorkitemsAttributeChangeWorkitemStatusCategory>,
    /// `statusId`.
    pub status_id: Option<super::WorkitemsAttributeChangeString>,
    /// `ttl`.
    pub ttl: Option<super::WorkitemsAttributeChangeInteger>,
    /// `utilizationLabelId`.
    pub utilization_label_id: Option<super::WorkitemsAttributeChangeString>,
    /// `workbinId`.
    pub workbin_id: Option<super::WorkitemsAttributeChangeString>,
    /// `wrapup`.
    pub wrapup: Option<super::WorkitemsAttributeChangeWrapupDelta>,
    /// `wrapupId`.
    pub wrapup_id: Option<super::WorkitemsAttributeChangeString>,
    __marks: rt::Marks,
}

rt::model!(WorkitemDelta {
    "alertTimeoutSeconds" Any alert_timeout_seconds,
    "assigneeId" Any assignee_id,
    "assignmentState" Any assignment_state,
    "autoStatusTransition" Any auto_status_transition,
    "customFields" Any custom_fields,
    "dateAssignmentStateChanged" Any date_assignment_state_changed,
    "dateClosed" Any date_closed,
    "dateDue" Any date_due,
    "dateExpires" Any date_expires,
    "dateModified" Any date_modified,
    "description" Any description,
    "durationSeconds" Any duration_seconds,
    "externalContactId" Any external_contact_id,
    "externalTag" Any external_tag,
    "languageId" Any language_id,
    "modifiedBy" Any modified_by,
    "name" Any name,
    "preferredAgentIds" Any preferred_agent_ids,
    "priority" Any priority,
    "queueId" Any queue_id,
    "reporterId" Any reporter_id,
    "scoredAgents" Any scored_agents,
    "scriptId" Any script_id,
    "skillIds" Any skill_ids,
    "statusCategory" Any status_category,
    "statusId" Any status_id,
    "ttl" Any ttl,
    "utilizationLabelId" Any utilization_label_id,
    "workbinId" Any workbin_id,
    "wrapup" Any wrapup,
    "wrapupId" Any wrapup_id,
});
