// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationResponseSuggestionsTopicSuggestedCannedResponse`.
#[non_exhaustive]
pub struct ConversationResponseSuggestionsTopicSuggestedCannedResponse {
    /// `libraryId`.
    pub library_id: Option<String>,
    /// `responseId`.
    pub response_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationResponseSuggestionsTopicSuggestedCannedResponse {
    "libraryId" Str library_id,
    "responseId" Str response_id,
});
