// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ValueWrapperActivityPlanServiceGoalImpactOverrides`.
#[non_exhaustive]
pub struct ValueWrapperActivityPlanServiceGoalImpactOverrides {
    /// `value`.
    pub value: Option<super::ActivityPlanServiceGoalImpactOverrides>,
    __marks: rt::Marks,
}

rt::model!(ValueWrapperActivityPlanServiceGoalImpactOverrides {
    "value" Any value,
});

rt::setters!(ValueWrapperActivityPlanServiceGoalImpactOverrides {
    0 value with_value(super::ActivityPlanServiceGoalImpactOverrides) clear_value,
});
