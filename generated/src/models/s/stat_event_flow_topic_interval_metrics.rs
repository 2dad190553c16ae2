// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StatEventFlowTopicIntervalMetrics`.
#[non_exhaustive]
pub struct StatEventFlowTopicIntervalMetrics {
    /// `interval`.
    pub interval: Option<String>,
    /// `metrics`.
    pub metrics: Option<Vec<super::StatEventFlowTopicMetricStats>>,
    __marks: rt::Marks,
}

rt::model!(StatEventFlowTopicIntervalMetrics {
    "interval" Str interval,
    "metrics" Any metrics,
});
