// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AggregateMetricData`.
#[non_exhaustive]
pub struct AggregateMetricData {
    /// `metric`.
    pub metric: Option<String>,
    /// `qualifier`.
    pub qualifier: Option<String>,
    /// `stats`.
    pub stats: Option<super::StatisticalSummary>,
    __marks: rt::Marks,
}

rt::model!(AggregateMetricData {
    "metric" Str metric,
    "qualifier" Str qualifier,
    "stats" Any stats,
});
