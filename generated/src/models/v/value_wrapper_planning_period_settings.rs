// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ValueWrapperPlanningPeriodSettings`.
#[non_exhaustive]
pub struct ValueWrapperPlanningPeriodSettings {
    /// `value`.
    pub value: Option<super::PlanningPeriodSettings>,
    __marks: rt::Marks,
}

rt::model!(ValueWrapperPlanningPeriodSettings {
    "value" Any value,
});

rt::setters!(ValueWrapperPlanningPeriodSettings {
    0 value with_value(super::PlanningPeriodSettings) clear_value,
});
