// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuPlanningGroupHeadcountForecastResult`.
#[non_exhaustive]
pub struct BuPlanningGroupHeadcountForecastResult {
    /// `planningGroup`.
    pub planning_group: Option<super::PlanningGroupReference>,
    /// `requiredPerInterval`.
    pub required_per_interval: Option<Vec<f64>>,
    /// `requiredWithoutShrinkagePerInterval`.
    pub required_without_shrinkage_per_interval: Option<Vec<f64>>,
    __marks: rt::Marks,
}

rt::model!(BuPlanningGroupHeadcountForecastResult {
    "planningGroup" Any planning_group,
    "requiredPerInterval" Any required_per_interval,
    "requiredWithoutShrinkagePerInterval" Any required_without_shrinkage_per_interval,
});
