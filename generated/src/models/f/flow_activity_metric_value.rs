// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowActivityMetricValue`.
#[non_exhaustive]
pub struct FlowActivityMetricValue {
    /// `count`.
    pub count: Option<i64>,
    /// `entityIds`.
    pub entity_ids: Option<Vec<String>>,
    /// `metric`.
    pub metric: Option<super::FlowActivityMetricValueMetric>,
    /// `qualifier`.
    pub qualifier: Option<String>,
    __marks: rt::Marks,
}
/// The values of `metric` in [`FlowActivityMetricValue`](super::FlowActivityMetricValue).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowActivityMetricValueMetric {
    /// `oFlow`
    OFlow,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FlowActivityMetricValue {
    "count" Int count,
    "entityIds" Texts entity_ids,
    "metric" Enum metric,
    "qualifier" Str qualifier,
});

rt::open_enum!(FlowActivityMetricValueMetric {
    OFlow = "oFlow",
});
