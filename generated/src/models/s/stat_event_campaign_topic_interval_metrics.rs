// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StatEventCampaignTopicIntervalMetrics`.
#[non_exhaustive]
pub struct StatEventCampaignTopicIntervalMetrics {
    /// `interval`.
    pub interval: Option<String>,
    /// `metrics`.
    pub metrics: Option<Vec<super::StatEventCampaignTopicMetricStats>>,
    __marks: rt::Marks,
}

rt::model!(StatEventCampaignTopicIntervalMetrics {
    "interval" Str interval,
    "metrics" Any metrics,
});
