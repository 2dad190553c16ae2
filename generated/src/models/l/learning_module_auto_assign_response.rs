// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningModuleAutoAssignResponse`.
#[non_exhaustive]
pub struct LearningModuleAutoAssignResponse {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `rule`, required.
    pub rule: Option<super::UsersRulesRuleReference>,
    __marks: rt::Marks,
}

rt::model!(LearningModuleAutoAssignResponse {
    "enabled" Bool enabled,
    "rule" Any rule,
});
