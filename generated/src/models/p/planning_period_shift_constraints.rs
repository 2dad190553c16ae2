// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PlanningPeriodShiftConstraints`.
#[non_exhaustive]
pub struct PlanningPeriodShiftConstraints {
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `maximumCount`.
    pub maximum_count: Option<i64>,
    /// `minimumCount`.
    pub minimum_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(PlanningPeriodShiftConstraints {
    "enabled" Bool enabled,
    "maximumCount" Int maximum_count,
    "minimumCount" Int minimum_count,
});

rt::setters!(PlanningPeriodShiftConstraints {
    0 enabled with_enabled(bool) clear_enabled,
    1 maximum_count with_maximum_count(i64) clear_maximum_count,
    2 minimum_count with_minimum_count(i64) clear_minimum_count,
});
