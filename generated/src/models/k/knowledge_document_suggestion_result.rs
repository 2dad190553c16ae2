// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeDocumentSuggestionResult`.
#[non_exhaustive]
pub struct KnowledgeDocumentSuggestionResult {
    /// `document`.
    pub document: Option<super::KnowledgeDocumentSuggestionResultDocument>,
    /// `matchedPhrase`.
    pub matched_phrase: Option<String>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeDocumentSuggestionResult {
    "document" Any document,
    "matchedPhrase" Str matched_phrase,
});
