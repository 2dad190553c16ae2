// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowActivityQueryMetric`.
///
/// The service requires `metric` in requests.
#[non_exhaustive]
pub struct FlowActivityQueryMetric {
    /// `details`.
    pub details: Option<bool>,
    /// `metric`, required.
    pub metric: Option<super::FlowActivityQueryMetricMetric>,
    __marks: rt::Marks,
}
/// The values of `metric` in [`FlowActivityQueryMetric`](super::FlowActivityQueryMetric).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowActivityQueryMetricMetric {
    /// `oFlow`
    OFlow,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FlowActivityQueryMetric {
    "details" Bool details,
    "metric" Enum metric,
});

rt::setters!(FlowActivityQueryMetric {
    0 details with_details(bool) clear_details,
    1 metric with_metric(impl Into<super::FlowActivityQueryMetricMetric>) clear_metric,
});

rt::open_enum!(FlowActivityQueryMetricMetric {
    OFlow = "oFlow",
});
