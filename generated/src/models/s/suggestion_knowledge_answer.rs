// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SuggestionKnowledgeAnswer`.
#[non_exhaustive]
pub struct SuggestionKnowledgeAnswer {
    /// `answer`.
    pub answer: Option<String>,
    /// `endIndex`.
    pub end_index: Option<i64>,
    /// `startIndex`.
    pub start_index: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(SuggestionKnowledgeAnswer {
    "answer" Str answer,
    "endIndex" Int end_index,
    "startIndex" Int start_index,
});
