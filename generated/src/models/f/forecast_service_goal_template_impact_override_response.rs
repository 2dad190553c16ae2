// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ForecastServiceGoalTemplateImpactOverrideResponse`.
#[non_exhaustive]
pub struct ForecastServiceGoalTemplateImpactOverrideResponse {
    /// `abandonRate`.
    pub abandon_rate: Option<super::WfmServiceGoalImpact>,
    /// `averageSpeedOfAnswer`.
    pub average_speed_of_answer: Option<super::WfmServiceGoalImpact>,
    /// `serviceLevel`.
    pub service_level: Option<super::WfmServiceGoalImpact>,
    __marks: rt::Marks,
}

rt::model!(ForecastServiceGoalTemplateImpactOverrideResponse {
    "abandonRate" Any abandon_rate,
    "averageSpeedOfAnswer" Any average_speed_of_answer,
    "serviceLevel" Any service_level,
});
