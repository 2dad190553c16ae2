// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InsightsDetailsMetricPeriodPoints`.
#[non_exhaustive]
pub struct InsightsDetailsMetricPeriodPoints {
    /// `dataPointCount`.
    pub data_point_count: Option<i64>,
    /// `maxPoints`.
    pub max_points: Option<i64>,
    /// `percentOfGoal`.
    pub percent_of_goal: Option<f64>,
    /// `points`.
    pub points: Option<i64>,
    /// `rankPercentagePoints`.
    pub rank_percentage_points: Option<i64>,
    /// `rankTotalPoints`.
    pub rank_total_points: Option<i64>,
    /// `value`.
    pub value: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(InsightsDetailsMetricPeriodPoints {
    "dataPointCount" Int data_point_count,
    "maxPoints" Int max_points,
    "percentOfGoal" Float percent_of_goal,
    "points" Int points,
    "rankPercentagePoints" Int rank_percentage_points,
    "rankTotalPoints" Int rank_total_points,
    "value" Float value,
});
