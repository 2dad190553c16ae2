// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DevelopmentActivityAggregateQueryResponseMetric`.
#[non_exhaustive]
pub struct DevelopmentActivityAggregateQueryResponseMetric {
    /// `metric`.
    pub metric: Option<super::DevelopmentActivityAggregateQueryResponseMetricMetric>,
    /// `stats`.
    pub stats: Option<super::DevelopmentActivityAggregateQueryResponseStatistics>,
    __marks: rt::Marks,
}
/// The values of `metric` in [`DevelopmentActivityAggregateQueryResponseMetric`](super::DevelopmentActivityAggregateQueryResponseMetric).
#[derive(Clone)]
#[non_exhaustive]
pub enum DevelopmentActivityAggregateQueryResponseMetricMetric {
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
    /// `nPassedActivities`
    NPassedActivities,
    /// `nFailedActivities`
    NFailedActivities,
    /// `oActivityScore`
    OActivityScore,
    /// `nNotCompletedActivities`
    NNotCompletedActivities,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DevelopmentActivityAggregateQueryResponseMetric {
    "metric" Enum metric,
    "stats" Any stats,
});

rt::open_enum!(DevelopmentActivityAggregateQueryResponseMetricMetric {
    NActivities = "nActivities",
    NPlannedActivities = "nPlannedActivities",
    NInProgressActivities = "nInProgressActivities",
    NCompleteActivities = "nCompleteActivities",
    NOverdueActivities = "nOverdueActivities",
    NInvalidScheduleActivities = "nInvalidScheduleActivities",
    NPassedActivities = "nPassedActivities",
    NFailedActivities = "nFailedActivities",
    OActivityScore = "oActivityScore",
    NNotCompletedActivities = "nNotCompletedActivities",
});
