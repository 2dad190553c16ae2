// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuForecastResult`.
#[non_exhaustive]
pub struct BuForecastResult {
    /// `planningGroups`.
    pub planning_groups: Option<Vec<super::ForecastPlanningGroupData>>,
    /// `referenceStartDate`.
    pub reference_start_date: Option<rt::DateTime>,
    /// `weekCount`.
    pub week_count: Option<i64>,
    /// `weekNumber`.
    pub week_number: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(BuForecastResult {
    "planningGroups" Any planning_groups,
    "referenceStartDate" DateTime reference_start_date,
    "weekCount" Int week_count,
    "weekNumber" Int week_number,
});
