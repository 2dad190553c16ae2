// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GamificationScorecardChangeTopicEvaluationDetail`.
#[non_exhaustive]
pub struct GamificationScorecardChangeTopicEvaluationDetail {
    /// `conversationDate`.
    pub conversation_date: Option<String>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `evaluationId`.
    pub evaluation_id: Option<String>,
    /// `evaluationScore`.
    pub evaluation_score: Option<i64>,
    /// `evaluationScoreDouble`.
    pub evaluation_score_double: Option<f64>,
    /// `formName`.
    pub form_name: Option<String>,
    /// `maxPoints`.
    pub max_points: Option<i64>,
    /// `mediaTypes`.
    pub media_types: Option<Vec<String>>,
    /// `points`.
    pub points: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(GamificationScorecardChangeTopicEvaluationDetail {
    "conversationDate" Str conversation_date,
    "conversationId" Str conversation_id,
    "evaluationId" Str evaluation_id,
    "evaluationScore" Int evaluation_score,
    "evaluationScoreDouble" Float evaluation_score_double,
    "formName" Str form_name,
    "maxPoints" Int max_points,
    "mediaTypes" Texts media_types,
    "points" Int points,
});
