// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationActivityQueryMetric`.
///
/// The service requires `metric` in requests.
#[non_exhaustive]
pub struct ConversationActivityQueryMetric {
    /// `details`.
    pub details: Option<bool>,
    /// `metric`, required.
    pub metric: Option<super::ConversationActivityQueryMetricMetric>,
    __marks: rt::Marks,
}
/// The values of `metric` in [`ConversationActivityQueryMetric`](super::ConversationActivityQueryMetric).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationActivityQueryMetricMetric {
    /// `oAlerting`
    OAlerting,
    /// `oInteracting`
    OInteracting,
    /// `oLongestInteracting`
    OLongestInteracting,
    /// `oLongestWaiting`
    OLongestWaiting,
    /// `oWaiting`
    OWaiting,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationActivityQueryMetric {
    "details" Bool details,
    "metric" Enum metric,
});

rt::setters!(ConversationActivityQueryMetric {
    0 details with_details(bool) clear_details,
    1 metric with_metric(impl Into<super::ConversationActivityQueryMetricMetric>) clear_metric,
});

rt::open_enum!(ConversationActivityQueryMetricMetric {
    OAlerting = "oAlerting",
    OInteracting = "oInteracting",
    OLongestInteracting = "oLongestInteracting",
    OLongestWaiting = "oLongestWaiting",
    OWaiting = "oWaiting",
});
