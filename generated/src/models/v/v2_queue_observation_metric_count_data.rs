// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2QueueObservationMetricCountData`.
#[non_exhaustive]
pub struct V2QueueObservationMetricCountData {
    /// `calculatedMetricValue`.
    pub calculated_metric_value: Option<i64>,
    /// `count`.
    pub count: Option<i64>,
    /// `metric`.
    pub metric: Option<super::V2QueueObservationMetricCountDataMetric>,
    __marks: rt::Marks,
}
/// The values of `metric` in [`V2QueueObservationMetricCountData`](super::V2QueueObservationMetricCountData).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2QueueObservationMetricCountDataMetric {
    /// `oAlerting`
    OAlerting,
    /// `oInteracting`
    OInteracting,
    /// `oWaiting`
    OWaiting,
    /// `oFlow`
    OFlow,
    /// `oLongestWaiting`
    OLongestWaiting,
    /// `oLongestInteracting`
    OLongestInteracting,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V2QueueObservationMetricCountData {
    "calculatedMetricValue" Int calculated_metric_value,
    "count" Int count,
    "metric" Enum metric,
});

rt::open_enum!(V2QueueObservationMetricCountDataMetric {
    OAlerting = "oAlerting",
    OInteracting = "oInteracting",
    OWaiting = "oWaiting",
    OFlow = "oFlow",
    OLongestWaiting = "oLongestWaiting",
    OLongestInteracting = "oLongestInteracting",
});
