// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Worktype`.
#[non_exhaustive]
pub struct Worktype {
    /// `assignmentEnabled`.
    pub assignment_enabled: Option<bool>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `defaultDueDurationSeconds`.
    pub default_due_duration_seconds: Option<i64>,
    /// `defaultDurationSeconds`.
    pub default_duration_seconds: Option<i64>,
    /// `defaultExpirationSeconds`.
    pub default_expiration_seconds: Option<i64>,
    /// `defaultLanguage`.
    pub default_language: Option<super::WorkitemLanguageReference>,
    /// `defaultPriority`.
    pub default_priority: Option<i64>,
    /// `defaultQueue`.
    pub default_queue: Option<super::WorkitemQueueReference>,
    /// `defaultScript`.
    pub default_script: Option<super::WorkitemScriptReference>,
    /// `defaultSkills`.
    pub default_skills: Option<Vec<super::WorkitemRoutingSkillReference>>,
    /// `defaultStatus`.
    pub default_status: Option<super::WorkitemStatusReference>,
    /// `defaultTtlSeconds`.
    pub default_ttl_seconds: Option<i64>,
    /// `defaultWorkbin`.
    pub default_workbin: Option<super::WorkbinReference>,
    /// `description`.
    pub description: Option<String>,
    /// `division`.
    pub division: Option<super::Division>,
    /// `flow`.
    pub flow: Option<super::WorkitemFlowReference>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<super::UserReference>,
    /// `name`.
    pub name: Option<String>,
    /// `ruleSettings`.
    pub rule_settings: Option<super::WorkitemRuleSettings>,
    /// `schema`.
    pub schema: Option<super::WorkitemSchema>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `serviceLevelTarget`.
    pub service_level_target: Option<i64>,
    /// `statuses`.
    pub statuses: Option<Vec<super::WorkitemStatus>>,
    /// `unassignedDivisionContactsEnabled`.
    pub unassigned_division_contacts_enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(Worktype {
    "assignmentEnabled" Bool assignment_enabled,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "defaultDueDurationSeconds" Int default_due_duration_seconds,
    "defaultDurationSeconds" Int default_duration_seconds,
    "defaultExpirationSeconds" Int default_expiration_seconds,
    "defaultLanguage" Any default_language,
    "defaultPriority" Int default_priority,
    "defaultQueue" Any default_queue,
    "defaultScript" Any default_script,
    "defaultSkills" Any default_skills,
    "defaultStatus" Any default_status,
    "defaultTtlSeconds" Int default_ttl_seconds,
    "defaultWorkbin" Any default_workbin,
    "description" Str description,
    "division" Any division,
    "flow" Any flow,
    "id" Str id,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "ruleSettings" Any rule_settings,
    "schema" Any schema,
    "selfUri" Str self_uri,
    "serviceLevelTarget" Int service_level_target,
    "statuses" Any statuses,
    "unassignedDivisionContactsEnabled" Bool unassigned_division_contacts_enabled,
});
