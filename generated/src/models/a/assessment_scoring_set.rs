// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AssessmentScoringSet`.
///
/// The service requires `questionGroupScores` in requests.
#[non_exhaustive]
pub struct AssessmentScoringSet {
    /// `agentComments`.
    pub agent_comments: Option<String>,
    /// `comments`.
    pub comments: Option<String>,
    /// `failureReasons`.
    pub failure_reasons: Option<Vec<String>>,
    /// `isPassed`.
    pub is_passed: Option<bool>,
    /// `questionGroupScores`, required.
    pub question_group_scores: Option<Vec<super::AssessmentQuestionGroupScore>>,
    /// `totalCriticalScore`.
    pub total_critical_score: Option<f64>,
    /// `totalNonCriticalScore`.
    pub total_non_critical_score: Option<f64>,
    /// `totalScore`.
    pub total_score: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(AssessmentScoringSet {
    "agentComments" Str agent_comments,
    "comments" Str comments,
    "failureReasons" Texts failure_reasons,
    "isPassed" Bool is_passed,
    "questionGroupScores" Any question_group_scores,
    "totalCriticalScore" Float total_critical_score,
    "totalNonCriticalScore" Float total_non_critical_score,
    "totalScore" Float total_score,
});

rt::setters!(AssessmentScoringSet {
    0 agent_comments with_agent_comments(impl Into<String>) clear_agent_comments,
    1 comments with_comments(impl Into<String>) clear_comments,
    2 failure_reasons with_failure_reasons(Vec<String>) clear_failure_reasons,
    3 is_passed with_is_passed(bool) clear_is_passed,
    4 question_group_scores with_question_group_scores(Vec<super::AssessmentQuestionGroupScore>) clear_question_group_scores,
    5 total_critical_score with_total_critical_score(f64) clear_total_critical_score,
    6 total_non_critical_score with_total_non_critical_score(f64) clear_total_non_critical_score,
    7 total_score with_total_score(f64) clear_total_score,
});
