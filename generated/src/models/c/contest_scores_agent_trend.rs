// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContestScoresAgentTrend`.
#[non_exhaustive]
pub struct ContestScoresAgentTrend {
    /// `contestScore`.
    pub contest_score: Option<super::ContestScoreRanked>,
    /// `dateWorkday`.
    pub date_workday: Option<rt::Date>,
    /// `disqualified`.
    pub disqualified: Option<bool>,
    /// `metricScores`.
    pub metric_scores: Option<Vec<super::ContestMetricScoreRanked>>,
    __marks: rt::Marks,
}

rt::model!(ContestScoresAgentTrend {
    "contestScore" Any contest_score,
    "dateWorkday" Date date_workday,
    "disqualified" Bool disqualified,
    "metricScores" Any metric_scores,
});
