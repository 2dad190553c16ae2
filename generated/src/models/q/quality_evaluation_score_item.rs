// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QualityEvaluationScoreItem`.
#[non_exhaustive]
pub struct QualityEvaluationScoreItem {
    /// `conversationDate`.
    pub conversation_date: Option<rt::DateTime>,
    /// `conversationEndDate`.
    pub conversation_end_date: Option<rt::DateTime>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `evaluationId`.
    pub evaluation_id: Option<String>,
    /// `evaluationScore`.
    pub evaluation_score: Option<f64>,
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

rt::model!(QualityEvaluationScoreItem {
    "conversationDate" DateTime conversation_date,
    "conversationEndDate" DateTime conversation_end_date,
    "conversationId" Str conversation_id,
    "evaluationId" Str evaluation_id,
    "evaluationScore" Float evaluation_score,
    "formName" Str form_name,
    "maxPoints" Int max_points,
    "mediaTypes" Texts media_types,
    "points" Int points,
});
