// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UsersRulesUpdateRuleRequest`.
#[non_exhaustive]
pub struct UsersRulesUpdateRuleRequest {
    /// `criteria`.
    pub criteria: Option<Vec<super::UsersRulesCriteria>>,
    /// `description`.
    pub description: Option<String>,
    /// `lockedCriteria`.
    pub locked_criteria: Option<Vec<super::UsersRulesCriteria>>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UsersRulesUpdateRuleRequest {
    "criteria" Any criteria,
    "description" Str description,
    "lockedCriteria" Any locked_criteria,
    "name" Str name,
});

rt::setters!(UsersRulesUpdateRuleRequest {
    0 criteria with_criteria(Vec<super::UsersRulesCriteria>) clear_criteria,
    1 description with_description(impl Into<String>) clear_description,
    2 locked_criteria with_locked_criteria(Vec<super::UsersRulesCriteria>) clear_locked_criteria,
    3 name with_name(impl Into<String>) clear_name,
});
