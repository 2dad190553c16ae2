// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestion`.
#[non_exhaustive]
pub struct ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestion {
    /// `sources`.
    pub sources: Option<
        Vec<
            super::ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestionSource,
        >,
    >,
    /// `text`.
    pub text: Option<String>,
    /// `title`.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestion {
    "sources" Any sources,
    "text" Str text,
    "title" Str title,
});
