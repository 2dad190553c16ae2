// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeAnswerGenerationResponse`.
#[non_exhaustive]
pub struct KnowledgeAnswerGenerationResponse {
    /// `answer`.
    pub answer: Option<String>,
    /// `documents`.
    pub documents: Option<Vec<super::AnswerGenerationDocument>>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeAnswerGenerationResponse {
    "answer" Str answer,
    "documents" Any documents,
});
