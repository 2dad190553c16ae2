// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UsersRulesRule`.
#[non_exhaustive]
pub struct UsersRulesRule {
    /// `createdBy`.
    pub created_by: Option<super::UserReference>,
    /// `createdDate`.
    pub created_date: Option<rt::DateTime>,
    /// `criteria`.
    pub criteria: Option<Vec<super::UsersRulesCriteria>>,
    /// `dependentCount`.
    pub dependent_count: Option<i64>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `lastRun`.
    pub last_run: Option<super::UsersRulesLastRunMetadata>,
    /// `modifiedBy`.
    pub modified_by: Option<super::UserReference>,
    /// `modifiedDate`.
    pub modified_date: Option<rt::DateTime>,
    /// `name`.
    pub name: Option<String>,
    /// `recentRunCount`.
    pub recent_run_count: Option<i64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `type`.
    pub r#type: Option<super::UsersRulesRuleType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`UsersRulesRule`](super::UsersRulesRule).
#[derive(Clone)]
#[non_exhaustive]
pub enum UsersRulesRuleType {
    /// `Learning`
    Learning,
    /// `ActivityPlan`
    ActivityPlan,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UsersRulesRule {
    "createdBy" Any created_by,
    "createdDate" DateTime created_date,
    "criteria" Any criteria,
    "dependentCount" Int dependent_count,
    "description" Str description,
    "id" Str id,
    "lastRun" Any last_run,
    "modifiedBy" Any modified_by,
    "modifiedDate" DateTime modified_date,
    "name" Str name,
    "recentRunCount" Int recent_run_count,
    "selfUri" Str self_uri,
    "type" Enum r#type,
});

rt::open_enum!(UsersRulesRuleType {
    Learning = "Learning",
    ActivityPlan = "ActivityPlan",
});
