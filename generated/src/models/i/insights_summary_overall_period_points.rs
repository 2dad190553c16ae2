// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InsightsSummaryOverallPeriodPoints`.
#[non_exhaustive]
pub struct InsightsSummaryOverallPeriodPoints {
    /// `dataPointCount`.
    pub data_point_count: Option<i64>,
    /// `maxPoints`.
    pub max_points: Option<i64>,
    /// `percentOfGoal`.
    pub percent_of_goal: Option<f64>,
    /// `points`.
    pub points: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(InsightsSummaryOverallPeriodPoints {
    "dataPointCount" Int data_point_count,
    "maxPoints" Int max_points,
    "percentOfGoal" Float percent_of_goal,
    "points" Int points,
});
