// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ForecastPlanningGroupData`.
#[non_exhaustive]
pub struct ForecastPlanningGroupData {
    /// `averageHandleTimeSecondsPerInterval`, required.
    pub average_handle_time_seconds_per_interval: Option<Vec<f64>>,
    /// `offeredPerInterval`, required.
    pub offered_per_interval: Option<Vec<f64>>,
    /// `planningGroupId`, required.
    pub planning_group_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ForecastPlanningGroupData {
    "averageHandleTimeSecondsPerInterval" Any average_handle_time_seconds_per_interval,
    "offeredPerInterval" Any offered_per_interval,
    "planningGroupId" Str planning_group_id,
});
