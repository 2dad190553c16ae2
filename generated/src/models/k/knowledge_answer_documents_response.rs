// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeAnswerDocumentsResponse`.
#[non_exhaustive]
pub struct KnowledgeAnswerDocumentsResponse {
    /// `answerGeneration`.
    pub answer_generation: Option<super::KnowledgeAnswerGenerationResponse>,
    /// `results`.
    pub results: Option<Vec<super::KnowledgeAnswerDocumentResponse>>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeAnswerDocumentsResponse {
    "answerGeneration" Any answer_generation,
    "results" Any results,
});
