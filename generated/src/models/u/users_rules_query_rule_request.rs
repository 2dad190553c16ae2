// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UsersRulesQueryRuleRequest`.
///
/// The service requires `criteria`, `type`, `userIds` in requests.
#[non_exhaustive]
pub struct UsersRulesQueryRuleRequest {
    /// `criteria`, required.
    pub criteria: Option<Vec<super::UsersRulesCriteria>>,
    /// `type`, required.
    pub r#type: Option<super::UsersRulesQueryRuleRequestType>,
    /// `userIds`, required.
    pub user_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `type` in [`UsersRulesQueryRuleRequest`](super::UsersRulesQueryRuleRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum UsersRulesQueryRuleRequestType {
    /// `Learning`
    Learning,
    /// `ActivityPlan`
    ActivityPlan,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UsersRulesQueryRuleRequest {
    "criteria" Any criteria,
    "type" Enum r#type,
    "userIds" Texts user_ids,
});

rt::setters!(UsersRulesQueryRuleRequest {
    0 criteria with_criteria(Vec<super::UsersRulesCriteria>) clear_criteria,
    1 r#type with_type(impl Into<super::UsersRulesQueryRuleRequestType>) clear_type,
    2 user_ids with_user_ids(Vec<String>) clear_user_ids,
});

rt::open_enum!(UsersRulesQueryRuleRequestType {
    Learning = "Learning",
    ActivityPlan = "ActivityPlan",
});
