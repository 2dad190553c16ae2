// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StatEventQueueTopicMetricStats`.
#[non_exhaustive]
pub struct StatEventQueueTopicMetricStats {
    /// `metric`.
    pub metric: Option<String>,
    /// `qualifier`.
    pub qualifier: Option<String>,
    /// `stats`.
    pub stats: Option<std::collections::BTreeMap<String, f64>>,
    __marks: rt::Marks,
}

rt::model!(StatEventQueueTopicMetricStats {
    "metric" Str metric,
    "qualifier" Str qualifier,
    "stats" Any stats,
});
