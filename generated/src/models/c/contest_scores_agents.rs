// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContestScoresAgents`.
#[non_exhaustive]
pub struct ContestScoresAgents {
    /// `contestScore`.
    pub contest_score: Option<super::ContestScoreRanked>,
    /// `disqualified`.
    pub disqualified: Option<bool>,
    /// `metricScores`.
    pub metric_scores: Option<Vec<super::ContestMetricScoreRanked>>,
    /// `user`.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}

rt::model!(ContestScoresAgents {
    "contestScore" Any contest_score,
    "disqualified" Bool disqualified,
    "metricScores" Any metric_scores,
    "user" Any user,
});
