// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StatEventQueueTopicIntervalMetrics`.
#[non_exhaustive]
pub struct StatEventQueueTopicIntervalMetrics {
    /// `interval`.
    pub interval: Option<String>,
    /// `metrics`.
    pub metrics: Option<Vec<super::StatEventQueueTopicMetricStats>>,
    __marks: rt::Marks,
}

rt::model!(StatEventQueueTopicIntervalMetrics {
    "interval" Str interval,
    "metrics" Any metrics,
});
