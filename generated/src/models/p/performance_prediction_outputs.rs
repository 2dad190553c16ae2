// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PerformancePredictionOutputs`.
#[non_exhaustive]
pub struct PerformancePredictionOutputs {
    /// `calculationIntervalLengthMinutes`, required.
    pub calculation_interval_length_minutes: Option<i64>,
    /// `calculationStartDate`, required.
    pub calculation_start_date: Option<rt::DateTime>,
    /// `planningGroupResults`, required.
    pub planning_group_results: Option<Vec<super::PlanningGroupOutputs>>,
    __marks: rt::Marks,
}

rt::model!(PerformancePredictionOutputs {
    "calculationIntervalLengthMinutes" Int calculation_interval_length_minutes,
    "calculationStartDate" DateTime calculation_start_date,
    "planningGroupResults" Any planning_group_results,
});
