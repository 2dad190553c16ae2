// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningAssignmentAggregateQueryResponseMetric`.
#[non_exhaustive]
pub struct LearningAssignmentAggregateQueryResponseMetric {
    /// `metric`.
    pub metric: Option<super::LearningAssignmentAggregateQueryResponseMetricMetric>,
    /// `stats`.
    pub stats: Option<super::LearningAssignmentAggregateQueryResponseStats>,
    __marks: rt::Marks,
}
/// The values of `metric` in [`LearningAssignmentAggregateQueryResponseMetric`](super::LearningAssignmentAggregateQueryResponseMetric).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningAssignmentAggregateQueryResponseMetricMetric {
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

rt::model!(LearningAssignmentAggregateQueryResponseMetric {
    "metric" Enum metric,
    "stats" Any stats,
});

rt::open_enum!(LearningAssignmentAggregateQueryResponseMetricMetric {
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
