// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmIntradayDataUpdateTopicIntradayHistoricalAgentData`.
#[non_exhaustive]
pub struct WfmIntradayDataUpdateTopicIntradayHistoricalAgentData {
    /// `interactingTimeSeconds`.
    pub interacting_time_seconds: Option<f64>,
    /// `onQueueTimeSeconds`.
    pub on_queue_time_seconds: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(WfmIntradayDataUpdateTopicIntradayHistoricalAgentData {
    "interactingTimeSeconds" Float interacting_time_seconds,
    "onQueueTimeSeconds" Float on_queue_time_seconds,
});
