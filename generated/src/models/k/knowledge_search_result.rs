// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeSearchResult`.
#[non_exhaustive]
pub struct KnowledgeSearchResult {
    /// `generatedAnswer`.
    pub generated_answer: Option<String>,
    /// `retrievedReferences`.
    pub retrieved_references: Option<Vec<super::KnowledgeRetrievedReference>>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeSearchResult {
    "generatedAnswer" Str generated_answer,
    "retrievedReferences" Any retrieved_references,
});
