// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ForecastInputPlanningGroupData`.
#[non_exhaustive]
pub struct ForecastInputPlanningGroupData {
    /// `capacityPlanForecastMetrics`, required.
    pub capacity_plan_forecast_metrics: Option<super::CapacityPlanForecastMetrics>,
    /// `planningGroupId`, required.
    pub planning_group_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ForecastInputPlanningGroupData {
    "capacityPlanForecastMetrics" Any capacity_plan_forecast_metrics,
    "planningGroupId" Str planning_group_id,
});
