// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationQualityV2TopicEvaluationSource`.
#[non_exhaustive]
pub struct EvaluationQualityV2TopicEvaluationSource {
    /// `evaluationSourceId`.
    pub evaluation_source_id: Option<String>,
    /// `evaluationSourceName`.
    pub evaluation_source_name: Option<String>,
    /// `evaluationSourceType`.
    pub evaluation_source_type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EvaluationQualityV2TopicEvaluationSource {
    "evaluationSourceId" Str evaluation_source_id,
    "evaluationSourceName" Str evaluation_source_name,
    "evaluationSourceType" Str evaluation_source_type,
});
