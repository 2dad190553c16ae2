// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryResponseMetric`.
#[non_exhaustive]
pub struct QueryResponseMetric {
    /// `metric`.
    pub metric: Option<super::QueryResponseMetricMetric>,
    /// `stats`.
    pub stats: Option<super::QueryResponseStats>,
    __marks: rt::Marks,
}
/// The values of `metric` in [`QueryResponseMetric`](super::QueryResponseMetric).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueryResponseMetricMetric {
    /// `nActivities`
    NActivities,
    /// `nPlannedActivities`
    NPlannedActivities,
    /// `nInProgressActivities`
    NInProgressActivities,
    /// `nCompleteActivities`
    NCompleteActivities,
    /// `nOverdueActivities`
    NOverdueActivities,
    /// `nInvalidScheduleActivities`
    NInvalidScheduleActivities,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(QueryResponseMetric {
    "metric" Enum metric,
    "stats" Any stats,
});

rt::open_enum!(QueryResponseMetricMetric {
    NActivities = "nActivities",
    NPlannedActivities = "nPlannedActivities",
    NInProgressActivities = "nInProgressActivities",
    NCompleteActivities = "nCompleteActivities",
    NOverdueActivities = "nOverdueActivities",
    NInvalidScheduleActivities = "nInvalidScheduleActivities",
});
