// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationQualityV2TopicEvaluationScoringSet`.
#[non_exhaustive]
pub struct EvaluationQualityV2TopicEvaluationScoringSet {
    /// `totalCriticalScore`.
    pub total_critical_score: Option<i64>,
    /// `totalScore`.
    pub total_score: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(EvaluationQualityV2TopicEvaluationScoringSet {
    "totalCriticalScore" Int total_critical_score,
    "totalScore" Int total_score,
});
