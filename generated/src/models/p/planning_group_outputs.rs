// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PlanningGroupOutputs`.
#[non_exhaustive]
pub struct PlanningGroupOutputs {
    /// `abandonRatePerInterval`, required.
    pub abandon_rate_per_interval: Option<Vec<f64>>,
    /// `averageSpeedOfAnswerSecondsPerInterval`, required.
    pub average_speed_of_answer_seconds_per_interval: Option<Vec<f64>>,
    /// `occupancyPerInterval`, required.
    pub occupancy_per_interval: Option<Vec<f64>>,
    /// `planningGroupId`, required.
    pub planning_group_id: Option<String>,
    /// `serviceLevelPerInterval`, required.
    pub service_level_per_interval: Option<Vec<f64>>,
    __marks: rt::Marks,
}

rt::model!(PlanningGroupOutputs {
    "abandonRatePerInterval" Any abandon_rate_per_interval,
    "averageSpeedOfAnswerSecondsPerInterval" Any average_speed_of_answer_seconds_per_interval,
    "occupancyPerInterval" Any occupancy_per_interval,
    "planningGroupId" Str planning_group_id,
    "serviceLevelPerInterval" Any service_level_per_interval,
});
