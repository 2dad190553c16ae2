// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationQualityV2TopicEvaluationReference`.
#[non_exhaustive]
pub struct EvaluationQualityV2TopicEvaluationReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EvaluationQualityV2TopicEvaluationReference {
    "id" Str id,
});
