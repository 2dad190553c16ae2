// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemDateBasedRuleUpdate`.
#[non_exhaustive]
pub struct WorkitemDateBasedRuleUpdate {
    /// `condition`.
    pub condition: Option<super::WorkitemDateBasedConditionUpdate>,
    /// `name`.
    ///
    /// Shortest: 3 characters
    ///
    /// Longest: 256 characters
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WorkitemDateBasedRuleUpdate {
    "condition" Any condition,
    "name" Str name,
});

rt::setters!(WorkitemDateBasedRuleUpdate {
    0 condition with_condition(super::WorkitemDateBasedConditionUpdate) clear_condition,
    1 name with_name(impl Into<String>) clear_name,
});
