// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContestScoresGroupTrend`.
#[non_exhaustive]
pub struct ContestScoresGroupTrend {
    /// `contestScore`.
    pub contest_score: Option<super::ContestScore>,
    /// `dateWorkday`.
    pub date_workday: Option<rt::Date>,
    /// `metricScores`.
    pub metric_scores: Option<Vec<super::ContestMetricScore>>,
    __marks: rt::Marks,
}

rt::model!(ContestScoresGroupTrend {
    "contestScore" Any contest_score,
    "dateWorkday" Date date_workday,
    "metricScores" Any metric_scores,
});
