// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TeamActivityQueryMetric`.
///
/// The service requires `metric` in requests.
#[non_exhaustive]
pub struct TeamActivityQueryMetric {
    /// `details`.
    pub details: Option<bool>,
    /// `metric`, required.
    pub metric: Option<super::TeamActivityQueryMetricMetric>,
    __marks: rt::Marks,
}
/// The values of `metric` in [`TeamActivityQueryMetric`](super::TeamActivityQueryMetric).
#[derive(Clone)]
#[non_exhaustive]
pub enum TeamActivityQueryMetricMetric {
    /// `oTeamOffQueueUsers`
    OTeamOffQueueUsers,
    /// `oTeamOnQueueUsers`
    OTeamOnQueueUsers,
    /// `oTeamPresences`
    OTeamPresences,
    /// `oTeamRoutingStatuses`
    OTeamRoutingStatuses,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TeamActivityQueryMetric {
    "details" Bool details,
    "metric" Enum metric,
});

rt::setters!(TeamActivityQueryMetric {
    0 details with_details(bool) clear_details,
    1 metric with_metric(impl Into<super::TeamActivityQueryMetricMetric>) clear_metric,
});

rt::open_enum!(TeamActivityQueryMetricMetric {
    OTeamOffQueueUsers = "oTeamOffQueueUsers",
    OTeamOnQueueUsers = "oTeamOnQueueUsers",
    OTeamPresences = "oTeamPresences",
    OTeamRoutingStatuses = "oTeamRoutingStatuses",
});
