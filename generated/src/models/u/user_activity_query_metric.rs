// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserActivityQueryMetric`.
///
/// The service requires `metric` in requests.
#[non_exhaustive]
pub struct UserActivityQueryMetric {
    /// `details`.
    pub details: Option<bool>,
    /// `metric`, required.
    pub metric: Option<super::UserActivityQueryMetricMetric>,
    __marks: rt::Marks,
}
/// The values of `metric` in [`UserActivityQueryMetric`](super::UserActivityQueryMetric).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserActivityQueryMetricMetric {
    /// `oActiveQueues`
    OActiveQueues,
    /// `oMemberQueues`
    OMemberQueues,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UserActivityQueryMetric {
    "details" Bool details,
    "metric" Enum metric,
});

rt::setters!(UserActivityQueryMetric {
    0 details with_details(bool) clear_details,
    1 metric with_metric(impl Into<super::UserActivityQueryMetricMetric>) clear_metric,
});

rt::open_enum!(UserActivityQueryMetricMetric {
    OActiveQueues = "oActiveQueues",
    OMemberQueues = "oMemberQueues",
});
