// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeGuestAnswerDocumentsResponse`.
#[non_exhaustive]
pub struct KnowledgeGuestAnswerDocumentsResponse {
    /// `results`.
    pub results: Option<Vec<super::KnowledgeGuestAnswerDocumentResponse>>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeGuestAnswerDocumentsResponse {
    "results" Any results,
});
