// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ValueWrapperMonthlyPlanningPeriodSettings`.
#[non_exhaustive]
pub struct ValueWrapperMonthlyPlanningPeriodSettings {
    /// `value`.
    pub value: Option<super::MonthlyPlanningPeriodSettings>,
    __marks: rt::Marks,
}

rt::model!(ValueWrapperMonthlyPlanningPeriodSettings {
    "value" Any value,
});

rt::setters!(ValueWrapperMonthlyPlanningPeriodSettings {
    0 value with_value(super::MonthlyPlanningPeriodSettings) clear_value,
});
