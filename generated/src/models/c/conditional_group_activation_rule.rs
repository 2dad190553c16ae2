// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConditionalGroupActivationRule`.
#[non_exhaustive]
pub struct ConditionalGroupActivationRule {
    /// `conditionExpression`.
    pub condition_expression: Option<String>,
    /// `conditions`.
    pub conditions: Option<Vec<super::ConditionalGroupActivationCondition>>,
    /// `groups`.
    pub groups: Option<Vec<super::MemberGroup>>,
    __marks: rt::Marks,
}

rt::model!(ConditionalGroupActivationRule {
    "conditionExpression" Str condition_expression,
    "conditions" Any conditions,
    "groups" Any groups,
});

rt::setters!(ConditionalGroupActivationRule {
    0 condition_expression with_condition_expression(impl Into<String>) clear_condition_expression,
    1 conditions with_conditions(Vec<super::ConditionalGroupActivationCondition>) clear_conditions,
    2 groups with_groups(Vec<super::MemberGroup>) clear_groups,
});
