// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationIntentSuggestionsTopicSuggestionFeedback`.
#[non_exhaustive]
pub struct ConversationIntentSuggestionsTopicSuggestionFeedback {
    /// `rating`.
    pub rating: Option<
        super::ConversationIntentSuggestionsTopicSuggestionFeedbackRating,
    >,
    __marks: rt::Marks,
}
/// The values of `rating` in [`ConversationIntentSuggestionsTopicSuggestionFeedback`](super::ConversationIntentSuggestionsTopicSuggestionFeedback).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationIntentSuggestionsTopicSuggestionFeedbackRating {
    /// `Unknown`
    Unknown,
    /// `Negative`
    Negative,
    /// `Positive`
    Positive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationIntentSuggestionsTopicSuggestionFeedback {
    "rating" Enum rating,
});

rt::open_enum!(ConversationIntentSuggestionsTopicSuggestionFeedbackRating {
    Unknown = "Unknown",
    Negative = "Negative",
    Positive = "Positive",
});
