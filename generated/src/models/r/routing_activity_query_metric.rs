// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RoutingActivityQueryMetric`.
///
/// The service requires `metric` in requests.
#[non_exhaustive]
pub struct RoutingActivityQueryMetric {
    /// `details`.
    pub details: Option<bool>,
    /// `metric`, required.
    pub metric: Option<super::RoutingActivityQueryMetricMetric>,
    __marks: rt::Marks,
}
/// The values of `metric` in [`RoutingActivityQueryMetric`](super::RoutingActivityQueryMetric).
#[derive(Clone)]
#[non_exhaustive]
pub enum RoutingActivityQueryMetricMetric {
    /// `oActiveUsers`
    OActiveUsers,
    /// `oMemberUsers`
    OMemberUsers,
    /// `oOffQueueUsers`
    OOffQueueUsers,
    /// `oOnQueueUsers`
    OOnQueueUsers,
    /// `oUserPresences`
    OUserPresences,
    /// `oUserRoutingStatuses`
    OUserRoutingStatuses,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RoutingActivityQueryMetric {
    "details" Bool details,
    "metric" Enum metric,
});

rt::setters!(RoutingActivityQueryMetric {
    0 details with_details(bool) clear_details,
    1 metric with_metric(impl Into<super::RoutingActivityQueryMetricMetric>) clear_metric,
});

rt::open_enum!(RoutingActivityQueryMetricMetric {
    OActiveUsers = "oActiveUsers",
    OMemberUsers = "oMemberUsers",
    OOffQueueUsers = "oOffQueueUsers",
    OOnQueueUsers = "oOnQueueUsers",
    OUserPresences = "oUserPresences",
    OUserRoutingStatuses = "oUserRoutingStatuses",
});
