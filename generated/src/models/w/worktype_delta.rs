// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorktypeDelta`.
#[non_exhaustive]
pub struct WorktypeDelta {
    /// `assignmentEnabled`.
    pub assignment_enabled: Option<super::WorkitemsAttributeChangeBoolean>,
    /// `dateModified`.
    pub date_modified: Option<super::WorkitemsAttributeChangeInstant>,
    /// `defaultDueDurationSeconds`.
    pub default_due_duration_seconds: Option<super::WorkitemsAttributeChangeInteger>,
    /// `defaultDurationSeconds`.
    pub default_duration_seconds: Option<super::WorkitemsAttributeChangeInteger>,
    /// `defaultExpirationSeconds`.
    pub default_expiration_seconds: Option<super::WorkitemsAttributeChangeInteger>,
    /// `defaultLanguageId`.
    pub default_language_id: Option<super::WorkitemsAttributeChangeString>,
    /// `defaultPriority`.
    pub default_priority: Option<super::WorkitemsAttributeChangeInteger>,
    /// `defaultQueueId`.
    pub default_queue_id: Option<super::WorkitemsAttributeChangeString>,
    /// `defaultScriptId`.
    pub default_script_id: Option<super::WorkitemsAttributeChangeString>,
    /// `defaultSkillIds`.
    pub default_skill_ids: Option<super::WorkitemsAttributeChangeList>,
    /// `defaultStatusId`.
    pub default_status_id: Option<super::WorkitemsAttributeChangeString>,
    /// `defaultTtlSeconds`.
    pub default_ttl_seconds: Option<super::WorkitemsAttributeChangeInteger>,
    /// `defaultWorkbinId`.
    pub default_workbin_id: Option<super::WorkitemsAttributeChangeString>,
    /// `description`.
    pub description: Option<super::WorkitemsAttributeChangeString>,
    /// `flowId`.
    pub flow_id: Option<super::WorkitemsAttributeChangeString>,
    /// `modifiedBy`.
    pub modified_by: Option<super::WorkitemsAttributeChangeString>,
    /// `name`.
    pub name: Option<super::WorkitemsAttributeChangeString>,
    /// `ruleSettings`.
    pub rule_settings: Option<super::WorkitemsAttributeChangeWorkitemRuleSettings>,
    /// `schemaId`.
    pub schema_id: Option<super::WorkitemsAttributeChangeString>,
    /// `schemaVersion`.
    pub schema_version: Option<super::WorkitemsAttributeChangeString>,
    /// `serviceLevelTarget`.
    pub service_level_target: Option<super::WorkitemsAttributeChangeInteger>,
    /// `statuses`.
    pub statuses: Option<super::WorkitemsAttributeChangeList>,
    /// `unassignedDivisionContactsEnabled`.
    pub unassigned_division_contacts_enabled: Option<
        super::WorkitemsAttributeChangeBoolean,
    >,
    __marks: rt::Marks,
}

rt::model!(WorktypeDelta {
    "assignmentEnabled" Any assignment_enabled,
    "dateModified" Any date_modified,
    "defaultDueDurationSeconds" Any default_due_duration_seconds,
    "defaultDurationSeconds" Any default_duration_seconds,
    "defaultExpirationSeconds" Any default_expiration_seconds,
    "defaultLanguageId" Any default_language_id,
    "defaultPriority" Any default_priority,
    "defaultQueueId" Any default_queue_id,
    "defaultScriptId" Any default_script_id,
    "defaultSkillIds" Any default_skill_ids,
    "defaultStatusId" Any default_status_id,
    "defaultTtlSeconds" Any default_ttl_seconds,
    "defaultWorkbinId" Any default_workbin_id,
    "description" Any description,
    "flowId" Any flow_id,
    "modifiedBy" Any modified_by,
    "name" Any name,
    "ruleSettings" Any rule_settings,
    "schemaId" Any schema_id,
    "schemaVersion" Any schema_version,
    "serviceLevelTarget" Any service_level_target,
    "statuses" Any statuses,
    "unassignedDivisionContactsEnabled" Any unassigned_division_contacts_enabled,
});
