// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContestScore`.
#[non_exhaustive]
pub struct ContestScore {
    /// `percentOfGoal`.
    pub percent_of_goal: Option<f64>,
    /// `score`.
    pub score: Option<f64>,
    /// `totalPoints`.
    pub total_points: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(ContestScore {
    "percentOfGoal" Float percent_of_goal,
    "score" Float score,
    "totalPoints" Float total_points,
});
