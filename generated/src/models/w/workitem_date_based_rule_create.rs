// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemDateBasedRuleCreate`.
///
/// The service requires `condition`, `name` in requests.
#[non_exhaustive]
pub struct WorkitemDateBasedRuleCreate {
    /// `condition`, required.
    pub condition: Option<super::WorkitemDateBasedCondition>,
    /// `name`, required.
    ///
    /// Shortest: 3 characters
    ///
    /// Longest: 256 characters
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WorkitemDateBasedRuleCreate {
    "condition" Any condition,
    "name" Str name,
});

rt::setters!(WorkitemDateBasedRuleCreate {
    0 condition with_condition(super::WorkitemDateBasedCondition) clear_condition,
    1 name with_name(impl Into<String>) clear_name,
});
