// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationThirdPartyActionSuggestionsTopicSuggestionFeedback`.
#[non_exhaustive]
pub struct ConversationThirdPartyActionSuggestionsTopicSuggestionFeedback {
    /// `rating`.
    pub rating: Option<
        super::ConversationThirdPartyActionSuggestionsTopicSuggestionFeedbackRating,
    >,
    __marks: rt::Marks,
}
/// The values of `rating` in [`ConversationThirdPartyActionSuggestionsTopicSuggestionFeedback`](super::ConversationThirdPartyActionSuggestionsTopicSuggestionFeedback).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationThirdPartyActionSuggestionsTopicSuggestionFeedbackRating {
    /// `Unknown`
    Unknown,
    /// `Negative`
    Negative,
    /// `Positive`
    Positive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationThirdPartyActionSuggestionsTopicSuggestionFeedback {
    "rating" Enum rating,
});

rt::open_enum!(ConversationThirdPartyActionSuggestionsTopicSuggestionFeedbackRating {
    Unknown = "Unknown",
    Negative = "Negative",
    Positive = "Positive",
});
