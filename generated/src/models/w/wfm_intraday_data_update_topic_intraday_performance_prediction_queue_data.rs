// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData`.
#[non_exhaustive]
pub struct WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData {
    /// `averageSpeedOfAnswerSeconds`.
    pub average_speed_of_answer_seconds: Option<f64>,
    /// `numberOfInteractions`.
    pub number_of_interactions: Option<f64>,
    /// `serviceLevelPercent`.
    pub service_level_percent: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData {
    "averageSpeedOfAnswerSeconds" Float average_speed_of_answer_seconds,
    "numberOfInteractions" Float number_of_interactions,
    "serviceLevelPercent" Float service_level_percent,
});
