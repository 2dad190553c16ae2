// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContestScoreRanked`.
#[non_exhaustive]
pub struct ContestScoreRanked {
    /// `percentOfGoal`.
    pub percent_of_goal: Option<f64>,
    /// `rank`.
    pub rank: Option<i64>,
    /// `score`.
    pub score: Option<f64>,
    /// `tier`.
    pub tier: Option<i64>,
    /// `totalPoints`.
    pub total_points: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(ContestScoreRanked {
    "percentOfGoal" Float percent_of_goal,
    "rank" Int rank,
    "score" Float score,
    "tier" Int tier,
    "totalPoints" Float total_points,
});
