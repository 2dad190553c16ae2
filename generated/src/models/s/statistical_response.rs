// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StatisticalResponse`.
#[non_exhaustive]
pub struct StatisticalResponse {
    /// `interval`.
    pub interval: Option<String>,
    /// `metrics`.
    pub metrics: Option<Vec<super::AggregateMetricData>>,
    /// `views`.
    pub views: Option<Vec<super::AggregateViewData>>,
    __marks: rt::Marks,
}

rt::model!(StatisticalResponse {
    "interval" Str interval,
    "metrics" Any metrics,
    "views" Any views,
});
