// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActivityPlanServiceGoalImpactOverrides`.
///
/// The service requires `abandonRate`, `averageSpeedOfAnswer`, `serviceLevel` in requests.
#[non_exhaustive]
pub struct ActivityPlanServiceGoalImpactOverrides {
    /// `abandonRate`, required.
    pub abandon_rate: Option<super::ActivityPlanAbandonRateImpactOverride>,
    /// `averageSpeedOfAnswer`, required.
    pub average_speed_of_answer: Option<super::ActivityPlanAsaImpactOverride>,
    /// `serviceLevel`, required.
    pub service_level: Option<super::ActivityPlanServiceLevelImpactOverride>,
    __marks: rt::Marks,
}

rt::model!(ActivityPlanServiceGoalImpactOverrides {
    "abandonRate" Any abandon_rate,
    "averageSpeedOfAnswer" Any average_speed_of_answer,
    "serviceLevel" Any service_level,
});

rt::setters!(ActivityPlanServiceGoalImpactOverrides {
    0 abandon_rate with_abandon_rate(super::ActivityPlanAbandonRateImpactOverride) clear_abandon_rate,
    1 average_speed_of_answer with_average_speed_of_answer(super::ActivityPlanAsaImpactOverride) clear_average_speed_of_answer,
    2 service_level with_service_level(super::ActivityPlanServiceLevelImpactOverride) clear_service_level,
});
