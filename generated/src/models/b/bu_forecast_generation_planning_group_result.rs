// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuForecastGenerationPlanningGroupResult`.
#[non_exhaustive]
pub struct BuForecastGenerationPlanningGroupResult {
    /// `metricResults`.
    pub metric_results: Option<Vec<super::BuForecastTimeSeriesResult>>,
    /// `planningGroupId`.
    pub planning_group_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(BuForecastGenerationPlanningGroupResult {
    "metricResults" Any metric_results,
    "planningGroupId" Str planning_group_id,
});
