// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SocialMediaStatisticalResponse`.
#[non_exhaustive]
pub struct SocialMediaStatisticalResponse {
    /// `interval`.
    pub interval: Option<String>,
    /// `metrics`.
    pub metrics: Option<Vec<super::SocialMediaAggregateMetricData>>,
    __marks: rt::Marks,
}

rt::model!(SocialMediaStatisticalResponse {
    "interval" Str interval,
    "metrics" Any metrics,
});
