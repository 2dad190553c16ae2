// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StatEventWrapUpCodeTopicIntervalMetrics`.
#[non_exhaustive]
pub struct StatEventWrapUpCodeTopicIntervalMetrics {
    /// `interval`.
    pub interval: Option<String>,
    /// `metrics`.
    pub metrics: Option<Vec<super::StatEventWrapUpCodeTopicMetricStats>>,
    __marks: rt::Marks,
}

rt::model!(StatEventWrapUpCodeTopicIntervalMetrics {
    "interval" Str interval,
    "metrics" Any metrics,
});
