// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData`.
#[non_exhaustive]
pub struct WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData {
    /// `averageSpeedOfAnswerSeconds`.
    pub average_speed_of_answer_seconds: Option<f64>,
    /// `occupancyPercent`.
    pub occupancy_percent: Option<f64>,
    /// `serviceLevelPercent`.
    pub service_level_percent: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData {
    "averageSpeedOfAnswerSeconds" Float average_speed_of_answer_seconds,
    "occupancyPercent" Float occupancy_percent,
    "serviceLevelPercent" Float service_level_percent,
});
