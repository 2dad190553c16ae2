// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AssessmentQuestionGroupScore`.
///
/// The service requires `questionGroupId` in requests.
#[non_exhaustive]
pub struct AssessmentQuestionGroupScore {
    /// `markedNA`.
    pub marked_na: Option<bool>,
    /// `maxTotalCriticalScore`.
    pub max_total_critical_score: Option<f64>,
    /// `maxTotalCriticalScoreUnweighted`.
    pub max_total_critical_score_unweighted: Option<f64>,
    /// `maxTotalNonCriticalScore`.
    pub max_total_non_critical_score: Option<f64>,
    /// `maxTotalNonCriticalScoreUnweighted`.
    pub max_total_non_critical_score_unweighted: Option<f64>,
    /// `maxTotalScore`.
    pub max_total_score: Option<f64>,
    /// `maxTotalScoreUnweighted`.
    pub max_total_score_unweighted: Option<f64>,
    /// `questionGroupId`, required.
    pub question_group_id: Option<String>,
    /// `questionScores`.
    pub question_scores: Option<Vec<super::AssessmentQuestionScore>>,
    /// `systemMarkedNA`.
    pub system_marked_na: Option<bool>,
    /// `totalCriticalScore`.
    pub total_critical_score: Option<f64>,
    /// `totalCriticalScoreUnweighted`.
    pub total_critical_score_unweighted: Option<f64>,
    /// `totalNonCriticalScore`.
    pub total_non_critical_score: Option<f64>,
    /// `totalNonCriticalScoreUnweighted`.
    pub total_non_critical_score_unweighted: Option<f64>,
    /// `totalScore`.
    pub total_score: Option<f64>,
    /// `totalScoreUnweighted`.
    pub total_score_unweighted: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(AssessmentQuestionGroupScore {
    "markedNA" Bool marked_na,
    "maxTotalCriticalScore" Float max_total_critical_score,
    "maxTotalCriticalScoreUnweighted" Float max_total_critical_score_unweighted,
    "maxTotalNonCriticalScore" Float max_total_non_critical_score,
    "maxTotalNonCriticalScoreUnweighted" Float max_total_non_critical_score_unweighted,
    "maxTotalScore" Float max_total_score,
    "maxTotalScoreUnweighted" Float max_total_score_unweighted,
    "questionGroupId" Str question_group_id,
    "questionScores" Any question_scores,
    "systemMarkedNA" Bool system_marked_na,
    "totalCriticalScore" Float total_critical_score,
    "totalCriticalScoreUnweighted" Float total_critical_score_unweighted,
    "totalNonCriticalScore" Float total_non_critical_score,
    "totalNonCriticalScoreUnweighted" Float total_non_critical_score_unweighted,
    "totalScore" Float total_score,
    "totalScoreUnweighted" Float total_score_unweighted,
});

rt::setters!(AssessmentQuestionGroupScore {
    0 marked_na with_marked_na(bool) clear_marked_na,
    1 max_total_critical_score with_max_total_critical_score(f64) clear_max_total_critical_score,
    2 max_total_critical_score_unweighted with_max_total_critical_score_unweighted(f64) clear_max_total_critical_score_unweighted,
    3 max_total_non_critical_score with_max_total_non_critical_score(f64) clear_max_total_non_critical_score,
    4 max_total_non_critical_score_unweighted with_max_total_non_critical_score_unweighted(f64) clear_max_total_non_critical_score_unweighted,
    5 max_total_score with_max_total_score(f64) clear_max_total_score,
    6 max_total_score_unweighted with_max_total_score_unweighted(f64) clear_max_total_score_unweighted,
    7 question_group_id with_question_group_id(impl Into<String>) clear_question_group_id,
    8 question_scores with_question_scores(Vec<super::AssessmentQuestionScore>) clear_question_scores,
    9 system_marked_na with_system_marked_na(bool) clear_system_marked_na,
    10 total_critical_score with_total_critical_score(f64) clear_total_critical_score,
    11 total_critical_score_unweighted with_total_critical_score_unweighted(f64) clear_total_critical_score_unweighted,
    12 total_non_critical_score with_total_non_critical_score(f64) clear_total_non_critical_score,
    13 total_non_critical_score_unweighted with_total_non_critical_score_unweighted(f64) clear_total_non_critical_score_unweighted,
    14 total_score with_total_score(f64) clear_total_score,
    15 total_score_unweighted with_total_score_unweighted(f64) clear_total_score_unweighted,
});
