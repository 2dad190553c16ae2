// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SocialMediaAggregateMetricData`.
#[non_exhaustive]
pub struct SocialMediaAggregateMetricData {
    /// `metric`.
    pub metric: Option<String>,
    /// `qualifier`.
    pub qualifier: Option<String>,
    /// `stats`.
    pub stats: Option<super::SocialMediaStatisticalSummary>,
    __marks: rt::Marks,
}

rt::model!(SocialMediaAggregateMetricData {
    "metric" Str metric,
    "qualifier" Str qualifier,
    "stats" Any stats,
});
