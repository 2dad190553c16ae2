// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SurveyQuestionGroupScore`.
#[non_exhaustive]
pub struct SurveyQuestionGroupScore {
    /// `markedNA`.
    pub marked_na: Option<bool>,
    /// `maxTotalScore`.
    pub max_total_score: Option<f64>,
    /// `questionGroupId`.
    pub question_group_id: Option<String>,
    /// `questionScores`.
    pub question_scores: Option<Vec<super::SurveyQuestionScore>>,
    /// `systemMarkedNA`.
    pub system_marked_na: Option<bool>,
    /// `totalScore`.
    pub total_score: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(SurveyQuestionGroupScore {
    "markedNA" Bool marked_na,
    "maxTotalScore" Float max_total_score,
    "questionGroupId" Str question_group_id,
    "questionScores" Any question_scores,
    "systemMarkedNA" Bool system_marked_na,
    "totalScore" Float total_score,
});

rt::setters!(SurveyQuestionGroupScore {
    0 marked_na with_marked_na(bool) clear_marked_na,
    1 max_total_score with_max_total_score(f64) clear_max_total_score,
    2 question_group_id with_question_group_id(impl Into<String>) clear_question_group_id,
    3 question_scores with_question_scores(Vec<super::SurveyQuestionScore>) clear_question_scores,
    4 system_marked_na with_system_marked_na(bool) clear_system_marked_na,
    5 total_score with_total_score(f64) clear_total_score,
});
