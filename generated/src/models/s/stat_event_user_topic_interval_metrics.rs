// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StatEventUserTopicIntervalMetrics`.
#[non_exhaustive]
pub struct StatEventUserTopicIntervalMetrics {
    /// `interval`.
    pub interval: Option<String>,
    /// `metrics`.
    pub metrics: Option<Vec<super::StatEventUserTopicMetricStats>>,
    __marks: rt::Marks,
}

rt::model!(StatEventUserTopicIntervalMetrics {
    "interval" Str interval,
    "metrics" Any metrics,
});
