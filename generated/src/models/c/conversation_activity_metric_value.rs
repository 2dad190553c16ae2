// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationActivityMetricValue`.
#[non_exhaustive]
pub struct ConversationActivityMetricValue {
    /// `calculatedMetricValue`.
    pub calculated_metric_value: Option<i64>,
    /// `count`.
    pub count: Option<i64>,
    /// `entityIds`.
    pub entity_ids: Option<Vec<String>>,
    /// `metric`.
    pub metric: Option<super::ConversationActivityMetricValueMetric>,
    /// `qualifier`.
    pub qualifier: Option<String>,
    __marks: rt::Marks,
}
/// The values of `metric` in [`ConversationActivityMetricValue`](super::ConversationActivityMetricValue).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationActivityMetricValueMetric {
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

rt::model!(ConversationActivityMetricValue {
    "calculatedMetricValue" Int calculated_metric_value,
    "count" Int count,
    "entityIds" Texts entity_ids,
    "metric" Enum metric,
    "qualifier" Str qualifier,
});

rt::open_enum!(ConversationActivityMetricValueMetric {
    OAlerting = "oAlerting",
    OInteracting = "oInteracting",
    OLongestInteracting = "oLongestInteracting",
    OLongestWaiting = "oLongestWaiting",
    OWaiting = "oWaiting",
});
