// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorktypeUpdate`.
#[non_exhaustive]
pub struct WorktypeUpdate {
    /// `assignmentEnabled`.
    pub assignment_enabled: Option<bool>,
    /// `defaultDueDurationSeconds`.
    ///
    /// Minimum: 0
    ///
    /// Maximum: 31536000
    pub default_due_duration_seconds: Option<i64>,
    /// `defaultDurationSeconds`.
    ///
    /// Minimum: 0
    ///
    /// Maximum: 31536000
    pub default_duration_seconds: Option<i64>,
    /// `defaultExpirationSeconds`.
    ///
    /// Minimum: 0
    ///
    /// Maximum: 31536000
    pub default_expiration_seconds: Option<i64>,
    /// `defaultLanguageId`.
    pub default_language_id: Option<String>,
    /// `defaultPriority`.
    ///
    /// Minimum: -25000000
    ///
    /// Maximum: 25000000
    pub default_priority: Option<i64>,
    /// `defaultQueueId`.
    pub default_queue_id: Option<String>,
    /// `defaultScriptId`.
    pub default_script_id: Option<String>,
    /// `defaultSkillIds`.
    pub default_skill_ids: Option<Vec<String>>,
    /// `defaultStatusId`.
    ///
    /// Pattern: \[a-fA-F0-9\]{8}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{12}
    pub default_status_id: Option<String>,
    /// `defaultTtlSeconds`.
    ///
    /// Minimum: 86400
    ///
    /// Maximum: 31536000
    pub default_ttl_seconds: Option<i64>,
    /// `defaultWorkbinId`.
    ///
    /// Pattern: \[a-fA-F0-9\]{8}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{12}
    pub default_workbin_id: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    ///
    /// Shortest: 3 characters
    ///
    /// Longest: 256 characters
    pub name: Option<String>,
    /// `ruleSettings`.
    pub rule_settings: Option<super::WorkitemRuleSettings>,
    /// `schemaId`.
    ///
    /// Pattern: \[a-fA-F0-9\]{8}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{12}
    pub schema_id: Option<String>,
    /// `schemaVersion`.
    pub schema_version: Option<i64>,
    /// `serviceLevelTarget`.
    ///
    /// Minimum: 1
    ///
    /// Maximum: 100
    pub service_level_target: Option<i64>,
    /// `unassignedDivisionContactsEnabled`.
    pub unassigned_division_contacts_enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(WorktypeUpdate {
    "assignmentEnabled" Bool assignment_enabled,
    "defaultDueDurationSeconds" Int default_due_duration_seconds,
    "defaultDurationSeconds" Int default_duration_seconds,
    "defaultExpirationSeconds" Int default_expiration_seconds,
    "defaultLanguageId" Str default_language_id,
    "defaultPriority" Int default_priority,
    "defaultQueueId" Str default_queue_id,
    "defaultScriptId" Str default_script_id,
    "defaultSkillIds" Texts default_skill_ids,
    "defaultStatusId" Str default_status_id,
    "defaultTtlSeconds" Int default_ttl_seconds,
    "defaultWorkbinId" Str default_workbin_id,
    "description" Str description,
    "name" Str name,
    "ruleSettings" Any rule_settings,
    "schemaId" Str schema_id,
    "schemaVersion" Int schema_version,
    "serviceLevelTarget" Int service_level_target,
    "unassignedDivisionContactsEnabled" Bool unassigned_division_contacts_enabled,
});

rt::setters!(WorktypeUpdate {
    0 assignment_enabled with_assignment_enabled(bool) clear_assignment_enabled,
    1 default_due_duration_seconds with_default_due_duration_seconds(i64) clear_default_due_duration_seconds,
    2 default_duration_seconds with_default_duration_seconds(i64) clear_default_duration_seconds,
    3 default_expiration_seconds with_default_expiration_seconds(i64) clear_default_expiration_seconds,
    4 default_language_id with_default_language_id(impl Into<String>) clear_default_language_id,
    5 default_priority with_default_priority(i64) clear_default_priority,
    6 default_queue_id with_default_queue_id(impl Into<String>) clear_default_queue_id,
    7 default_script_id with_default_script_id(impl Into<String>) clear_default_script_id,
    8 default_skill_ids with_default_skill_ids(Vec<String>) clear_default_skill_ids,
    9 default_status_id with_default_status_id(impl Into<String>) clear_default_status_id,
    10 default_ttl_seconds with_default_ttl_seconds(i64) clear_default_ttl_seconds,
    11 default_workbin_id with_default_workbin_id(impl Into<String>) clear_default_workbin_id,
    12 description with_description(impl Into<String>) clear_description,
    13 name with_name(impl Into<String>) clear_name,
    14 rule_settings with_rule_settings(super::WorkitemRuleSettings) clear_rule_settings,
    15 schema_id with_schema_id(impl Into<String>) clear_schema_id,
    16 schema_version with_schema_version(i64) clear_schema_version,
    17 service_level_target with_service_level_target(i64) clear_service_level_target,
    18 unassigned_division_contacts_enabled with_unassigned_division_contacts_enabled(bool) clear_unassigned_division_contacts_enabled,
});
