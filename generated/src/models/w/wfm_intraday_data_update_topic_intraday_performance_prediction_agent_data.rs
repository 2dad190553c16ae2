// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData`.
#[non_exhaustive]
pub struct WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData {
    /// `interactingTimeSeconds`.
    pub interacting_time_seconds: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData {
    "interactingTimeSeconds" Float interacting_time_seconds,
});
