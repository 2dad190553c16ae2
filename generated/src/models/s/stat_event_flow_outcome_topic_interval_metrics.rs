// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StatEventFlowOutcomeTopicIntervalMetrics`.
#[non_exhaustive]
pub struct StatEventFlowOutcomeTopicIntervalMetrics {
    /// `interval`.
    pub interval: Option<String>,
    /// `metrics`.
    pub metrics: Option<Vec<super::StatEventFlowOutcomeTopicMetricStats>>,
    __marks: rt::Marks,
}

rt::model!(StatEventFlowOutcomeTopicIntervalMetrics {
    "interval" Str interval,
    "metrics" Any metrics,
});
