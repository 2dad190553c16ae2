// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ForecastServiceGoalTemplateResponse`.
#[non_exhaustive]
pub struct ForecastServiceGoalTemplateResponse {
    /// `abandonRate`.
    pub abandon_rate: Option<super::ForecastAbandonRateResponse>,
    /// `averageSpeedOfAnswer`.
    pub average_speed_of_answer: Option<super::ForecastAverageSpeedOfAnswerResponse>,
    /// `impactOverride`.
    pub impact_override: Option<
        super::ForecastServiceGoalTemplateImpactOverrideResponse,
    >,
    /// `serviceLevel`.
    pub service_level: Option<super::ForecastServiceLevelResponse>,
    __marks: rt::Marks,
}

rt::model!(ForecastServiceGoalTemplateResponse {
    "abandonRate" Any abandon_rate,
    "averageSpeedOfAnswer" Any average_speed_of_answer,
    "impactOverride" Any impact_override,
    "serviceLevel" Any service_level,
});
