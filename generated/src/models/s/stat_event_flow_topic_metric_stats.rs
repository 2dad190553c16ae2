// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StatEventFlowTopicMetricStats`.
#[non_exhaustive]
pub struct StatEventFlowTopicMetricStats {
    /// `metric`.
    pub metric: Option<String>,
    /// `qualifier`.
    pub qualifier: Option<String>,
    /// `stats`.
    pub stats: Option<std::collections::BTreeMap<String, f64>>,
    __marks: rt::Marks,
}

rt::model!(StatEventFlowTopicMetricStats {
    "metric" Str metric,
    "qualifier" Str qualifier,
    "stats" Any stats,
});
