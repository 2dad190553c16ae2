// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LongTermRequirementsServiceGoal`.
#[non_exhaustive]
pub struct LongTermRequirementsServiceGoal {
    /// `abandonRateGoalPercent`, required.
    pub abandon_rate_goal_percent: Option<f64>,
    /// `serviceLevelGoalPercent`, required.
    pub service_level_goal_percent: Option<f64>,
    /// `serviceLevelObjectiveSeconds`, required.
    pub service_level_objective_seconds: Option<f64>,
    /// `targetAsaSec`, required.
    pub target_asa_sec: Option<f64>,
    /// `useAbandonRateGoal`, required.
    pub use_abandon_rate_goal: Option<bool>,
    /// `useAsaTarget`, required.
    pub use_asa_target: Option<bool>,
    /// `useServiceLevelTarget`, required.
    pub use_service_level_target: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(LongTermRequirementsServiceGoal {
    "abandonRateGoalPercent" Float abandon_rate_goal_percent,
    "serviceLevelGoalPercent" Float service_level_goal_percent,
    "serviceLevelObjectiveSeconds" Float service_level_objective_seconds,
    "targetAsaSec" Float target_asa_sec,
    "useAbandonRateGoal" Bool use_abandon_rate_goal,
    "useAsaTarget" Bool use_asa_target,
    "useServiceLevelTarget" Bool use_service_level_target,
});
