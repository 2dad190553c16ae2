// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LongTermForecastResult`.
#[non_exhaustive]
pub struct LongTermForecastResult {
    /// `planningGroups`.
    pub planning_groups: Option<Vec<super::LongTermForecastPlanningGroupData>>,
    /// `referenceStartDate`.
    pub reference_start_date: Option<rt::Date>,
    /// `weekCount`.
    pub week_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(LongTermForecastResult {
    "planningGroups" Any planning_groups,
    "referenceStartDate" Date reference_start_date,
    "weekCount" Int week_count,
});
