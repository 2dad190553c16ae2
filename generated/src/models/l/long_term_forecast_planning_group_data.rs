// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LongTermForecastPlanningGroupData`.
#[non_exhaustive]
pub struct LongTermForecastPlanningGroupData {
    /// `averageHandleTimeSecondsPerDay`, required.
    pub average_handle_time_seconds_per_day: Option<Vec<f64>>,
    /// `offeredPerDay`, required.
    pub offered_per_day: Option<Vec<f64>>,
    /// `planningGroupId`, required.
    pub planning_group_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LongTermForecastPlanningGroupData {
    "averageHandleTimeSecondsPerDay" Any average_handle_time_seconds_per_day,
    "offeredPerDay" Any offered_per_day,
    "planningGroupId" Str planning_group_id,
});
