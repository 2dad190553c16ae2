// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConditionalGroupActivationPilotRule`.
#[non_exhaustive]
pub struct ConditionalGroupActivationPilotRule {
    /// `conditionExpression`.
    pub condition_expression: Option<String>,
    /// `conditions`.
    pub conditions: Option<Vec<super::ConditionalGroupActivationCondition>>,
    __marks: rt::Marks,
}

rt::model!(ConditionalGroupActivationPilotRule {
    "conditionExpression" Str condition_expression,
    "conditions" Any conditions,
});

rt::setters!(ConditionalGroupActivationPilotRule {
    0 condition_expression with_condition_expression(impl Into<String>) clear_condition_expression,
    1 conditions with_conditions(Vec<super::ConditionalGroupActivationCondition>) clear_conditions,
});
