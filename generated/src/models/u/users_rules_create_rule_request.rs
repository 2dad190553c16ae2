// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UsersRulesCreateRuleRequest`.
///
/// The service requires `criteria`, `name`, `type` in requests.
#[non_exhaustive]
pub struct UsersRulesCreateRuleRequest {
    /// `criteria`, required.
    pub criteria: Option<Vec<super::UsersRulesCriteria>>,
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::UsersRulesCreateRuleRequestType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`UsersRulesCreateRuleRequest`](super::UsersRulesCreateRuleRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum UsersRulesCreateRuleRequestType {
    /// `Learning`
    Learning,
    /// `ActivityPlan`
    ActivityPlan,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UsersRulesCreateRuleRequest {
    "criteria" Any criteria,
    "description" Str description,
    "name" Str name,
    "type" Enum r#type,
});

rt::setters!(UsersRulesCreateRuleRequest {
    0 criteria with_criteria(Vec<super::UsersRulesCriteria>) clear_criteria,
    1 description with_description(impl Into<String>) clear_description,
    2 name with_name(impl Into<String>) clear_name,
    3 r#type with_type(impl Into<super::UsersRulesCreateRuleRequestType>) clear_type,
});

rt::open_enum!(UsersRulesCreateRuleRequestType {
    Learning = "Learning",
    ActivityPlan = "ActivityPlan",
});
