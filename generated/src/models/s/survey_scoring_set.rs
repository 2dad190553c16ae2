// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SurveyScoringSet`.
#[non_exhaustive]
pub struct SurveyScoringSet {
    /// `npsScore`.
    pub nps_score: Option<i64>,
    /// `questionGroupScores`.
    pub question_group_scores: Option<Vec<super::SurveyQuestionGroupScore>>,
    /// `totalScore`.
    pub total_score: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(SurveyScoringSet {
    "npsScore" Int nps_score,
    "questionGroupScores" Any question_group_scores,
    "totalScore" Float total_score,
});

rt::setters!(SurveyScoringSet {
    0 nps_score with_nps_score(i64) clear_nps_score,
    1 question_group_scores with_question_group_scores(Vec<super::SurveyQuestionGroupScore>) clear_question_group_scores,
    2 total_score with_total_score(f64) clear_total_score,
});
