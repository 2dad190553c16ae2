// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UsersRulesDependent`.
#[non_exhaustive]
pub struct UsersRulesDependent {
    /// `createdBy`.
    pub created_by: Option<super::UserReference>,
    /// `createdDate`.
    pub created_date: Option<rt::DateTime>,
    /// `lastRun`.
    pub last_run: Option<super::UsersRulesLastRunMetadata>,
    /// `recentRunCount`.
    pub recent_run_count: Option<i64>,
    /// `rule`.
    pub rule: Option<super::UsersRulesDependentRule>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `type`.
    pub r#type: Option<super::UsersRulesDependentType>,
    /// `typeId`.
    pub type_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`UsersRulesDependent`](super::UsersRulesDependent).
#[derive(Clone)]
#[non_exhaustive]
pub enum UsersRulesDependentType {
    /// `Learning`
    Learning,
    /// `ActivityPlan`
    ActivityPlan,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UsersRulesDependent {
    "createdBy" Any created_by,
    "createdDate" DateTime created_date,
    "lastRun" Any last_run,
    "recentRunCount" Int recent_run_count,
    "rule" Any rule,
    "selfUri" Str self_uri,
    "type" Enum r#type,
    "typeId" Str type_id,
});

rt::open_enum!(UsersRulesDependentType {
    Learning = "Learning",
    ActivityPlan = "ActivityPlan",
});
