// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InsightsTrendMetricItem`.
#[non_exhaustive]
pub struct InsightsTrendMetricItem {
    /// `metric`.
    pub metric: Option<super::AddressableEntityRef>,
    /// `trends`.
    pub trends: Option<super::InsightsTrends>,
    __marks: rt::Marks,
}

rt::model!(InsightsTrendMetricItem {
    "metric" Any metric,
    "trends" Any trends,
});
