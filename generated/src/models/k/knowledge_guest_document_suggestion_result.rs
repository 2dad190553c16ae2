// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeGuestDocumentSuggestionResult`.
#[non_exhaustive]
pub struct KnowledgeGuestDocumentSuggestionResult {
    /// `matchedPhrase`.
    pub matched_phrase: Option<String>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeGuestDocumentSuggestionResult {
    "matchedPhrase" Str matched_phrase,
});
