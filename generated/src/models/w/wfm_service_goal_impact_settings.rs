// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmServiceGoalImpactSettings`.
///
/// The service requires `abandonRate`, `averageSpeedOfAnswer`, `serviceLevel` in requests.
#[non_exhaustive]
pub struct WfmServiceGoalImpactSettings {
    /// `abandonRate`, required.
    pub abandon_rate: Option<super::WfmServiceGoalImpact>,
    /// `averageSpeedOfAnswer`, required.
    pub average_speed_of_answer: Option<super::WfmServiceGoalImpact>,
    /// `serviceLevel`, required.
    pub service_level: Option<super::WfmServiceGoalImpact>,
    __marks: rt::Marks,
}

rt::model!(WfmServiceGoalImpactSettings {
    "abandonRate" Any abandon_rate,
    "averageSpeedOfAnswer" Any average_speed_of_answer,
    "serviceLevel" Any service_level,
});

rt::setters!(WfmServiceGoalImpactSettings {
    0 abandon_rate with_abandon_rate(super::WfmServiceGoalImpact) clear_abandon_rate,
    1 average_speed_of_answer with_average_speed_of_answer(super::WfmServiceGoalImpact) clear_average_speed_of_answer,
    2 service_level with_service_level(super::WfmServiceGoalImpact) clear_service_level,
});
