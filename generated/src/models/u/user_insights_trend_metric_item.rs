// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserInsightsTrendMetricItem`.
#[non_exhaustive]
pub struct UserInsightsTrendMetricItem {
    /// `metric`.
    pub metric: Option<super::AddressableEntityRef>,
    /// `trends`.
    pub trends: Option<super::UserInsightsTrends>,
    __marks: rt::Marks,
}

rt::model!(UserInsightsTrendMetricItem {
    "metric" Any metric,
    "trends" Any trends,
});
