// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestionSource`.
#[non_exhaustive]
pub struct ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestionSource {
    /// `name`.
    pub name: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestionSource {
    "name" Str name,
    "url" Str url,
});
