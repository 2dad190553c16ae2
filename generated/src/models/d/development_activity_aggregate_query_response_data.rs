// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DevelopmentActivityAggregateQueryResponseData`.
#[non_exhaustive]
pub struct DevelopmentActivityAggregateQueryResponseData {
    /// `interval`.
    pub interval: Option<String>,
    /// `metrics`.
    pub metrics: Option<Vec<super::DevelopmentActivityAggregateQueryResponseMetric>>,
    __marks: rt::Marks,
}

rt::model!(DevelopmentActivityAggregateQueryResponseData {
    "interval" Str interval,
    "metrics" Any metrics,
});
