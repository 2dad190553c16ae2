// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningModuleAutoAssignRequest`.
///
/// The service requires `enabled`, `ruleId` in requests.
#[non_exhaustive]
pub struct LearningModuleAutoAssignRequest {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `ruleId`, required.
    pub rule_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LearningModuleAutoAssignRequest {
    "enabled" Bool enabled,
    "ruleId" Str rule_id,
});

rt::setters!(LearningModuleAutoAssignRequest {
    0 enabled with_enabled(bool) clear_enabled,
    1 rule_id with_rule_id(impl Into<String>) clear_rule_id,
});
