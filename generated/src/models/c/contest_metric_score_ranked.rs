// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContestMetricScoreRanked`.
#[non_exhaustive]
pub struct ContestMetricScoreRanked {
    /// `metric`.
    pub metric: Option<super::AddressableEntityRef>,
    /// `percentOfGoal`.
    pub percent_of_goal: Option<f64>,
    /// `rank`.
    pub rank: Option<i64>,
    /// `score`.
    pub score: Option<f64>,
    /// `totalPoints`.
    pub total_points: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(ContestMetricScoreRanked {
    "metric" Any metric,
    "percentOfGoal" Float percent_of_goal,
    "rank" Int rank,
    "score" Float score,
    "totalPoints" Float total_points,
});
