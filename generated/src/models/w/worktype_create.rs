// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorktypeCreate`.
///
/// The service requires `defaultWorkbinId`, `name` in requests.
#[non_exhaustive]
pub struct WorktypeCreate {
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
    ///
    /// Pattern: \[a-fA-F0-9\]{8}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{12}
    pub default_language_id: Option<String>,
    /// `defaultPriority`.
    ///
    /// Minimum: -25000000
    ///
    /// Maximum: 25000000
    pub default_priority: Option<i64>,
    /// `defaultQueueId`.
    ///
    /// Pattern: \[a-fA-F0-9\]{8}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{12}
    pub default_queue_id: Option<String>,
    /// `defaultScriptId`.
    ///
    /// Pattern: \[a-fA-F0-9\]{8}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{12}
    pub default_script_id: Option<String>,
    /// `defaultSkillIds`.
    pub default_skill_ids: Option<Vec<String>>,
    /// `defaultTtlSeconds`.
    ///
    /// Minimum: 86400
    ///
    /// Maximum: 31536000
    pub default_ttl_seconds: Option<i64>,
    /// `defaultWorkbinId`, required.
    pub default_workbin_id: Option<String>,
    /// `description`.
    ///
    /// Shortest: 0 characters
    ///
    /// Longest: 512 characters
    pub description: Option<String>,
    /// `disableDefaultStatusCreation`.
    pub disable_default_status_creation: Option<bool>,
    /// `divisionId`.
    ///
    /// Pattern: \[a-fA-F0-9\]{8}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{12}
    pub division_id: Option<String>,
    /// `name`, required.
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

rt::model!(WorktypeCreate {
    "assignmentEnabled" Bool assignment_enabled,
    "defaultDueDurationSeconds" Int default_due_duration_seconds,
    "defaultDurationSeconds" Int default_duration_seconds,
    "defaultExpirationSeconds" Int default_expiration_seconds,
    "defaultLanguageId" Str default_language_id,
    "defaultPriority" Int default_priority,
    "defaultQueueId" Str default_queue_id,
    "defaultScriptId" Str default_script_id,
    "defaultSkillIds" Texts default_skill_ids,
    "defaultTtlSeconds" Int default_ttl_seconds,
    "defaultWorkbinId" Str default_workbin_id,
    "description" Str description,
    "disableDefaultStatusCreation" Bool disable_default_status_creation,
    "divisionId" Str division_id,
    "name" Str name,
    "ruleSettings" Any rule_settings,
    "schemaId" Str schema_id,
    "schemaVersion" Int schema_version,
    "serviceLevelTarget" Int service_level_target,
    "unassignedDivisionContactsEnabled" Bool unassigned_division_contacts_enabled,
});

rt::setters!(WorktypeCreate {
    0 assignment_enabled with_assignment_enabled(bool) clear_assignment_enabled,
    1 default_due_duration_seconds with_default_due_duration_seconds(i64) clear_default_due_duration_seconds,
    2 default_duration_seconds with_default_duration_seconds(i64) clear_default_duration_seconds,
    3 default_expiration_seconds with_default_expiration_seconds(i64) clear_default_expiration_seconds,
    4 default_language_id with_default_language_id(impl Into<String>) clear_default_language_id,
    5 default_priority with_default_priority(i64) clear_default_priority,
    6 default_queue_id with_default_queue_id(impl Into<String>) clear_default_queue_id,
    7 default_script_id with_default_script_id(impl Into<String>) clear_default_script_id,
    8 default_skill_ids with_default_skill_ids(Vec<String>) clear_default_skill_ids,
    9 default_ttl_seconds with_default_ttl_seconds(i64) clear_default_ttl_seconds,
    10 default_workbin_id with_default_workbin_id(impl Into<String>) clear_default_workbin_id,
    11 description with_description(impl Into<String>) clear_description,
    12 disable_default_status_creation with_disable_default_status_creation(bool) clear_disable_default_status_creation,
    13 division_id with_division_id(impl Into<String>) clear_division_id,
    14 name with_name(impl Into<String>) clear_name,
    15 rule_settings with_rule_settings(super::WorkitemRuleSettings) clear_rule_settings,
    16 schema_id with_schema_id(impl Into<String>) clear_schema_id,
    17 schema_version with_schema_version(i64) clear_schema_version,
    18 service_level_target with_service_level_target(i64) clear_service_level_target,
    19 unassigned_division_contacts_enabled with_unassigned_division_contacts_enabled(bool) clear_unassigned_division_contacts_enabled,
});
