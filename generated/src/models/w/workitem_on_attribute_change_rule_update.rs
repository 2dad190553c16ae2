// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemOnAttributeChangeRuleUpdate`.
#[non_exhaustive]
pub struct WorkitemOnAttributeChangeRuleUpdate {
    /// `condition`.
    pub condition: Option<super::WorkitemOnAttributeChangeConditionUpdate>,
    /// `name`.
    ///
    /// Shortest: 3 characters
    ///
    /// Longest: 256 characters
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WorkitemOnAttributeChangeRuleUpdate {
    "condition" Any condition,
    "name" Str name,
});

rt::setters!(WorkitemOnAttributeChangeRuleUpdate {
    0 condition with_condition(super::WorkitemOnAttributeChangeConditionUpdate) clear_condition,
    1 name with_name(impl Into<String>) clear_name,
});
