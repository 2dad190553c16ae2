// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuPlanningGroupHeadcountForecastUploadSchema`.
#[non_exhaustive]
pub struct BuPlanningGroupHeadcountForecastUploadSchema {
    /// `planningGroupId`, required.
    pub planning_group_id: Option<String>,
    /// `requiredPerInterval`.
    pub required_per_interval: Option<Vec<f64>>,
    /// `requiredWithoutShrinkagePerInterval`.
    pub required_without_shrinkage_per_interval: Option<Vec<f64>>,
    __marks: rt::Marks,
}

rt::model!(BuPlanningGroupHeadcountForecastUploadSchema {
    "planningGroupId" Str planning_group_id,
    "requiredPerInterval" Any required_per_interval,
    "requiredWithoutShrinkagePerInterval" Any required_without_shrinkage_per_interval,
});
