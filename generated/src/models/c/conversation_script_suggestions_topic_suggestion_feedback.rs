// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationScriptSuggestionsTopicSuggestionFeedback`.
#[non_exhaustive]
pub struct ConversationScriptSuggestionsTopicSuggestionFeedback {
    /// `rating`.
    pub rating: Option<
        super::ConversationScriptSuggestionsTopicSuggestionFeedbackRating,
    >,
    __marks: rt::Marks,
}
/// The values of `rating` in [`ConversationScriptSuggestionsTopicSuggestionFeedback`](super::ConversationScriptSuggestionsTopicSuggestionFeedback).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationScriptSuggestionsTopicSuggestionFeedbackRating {
    /// `Unknown`
    Unknown,
    /// `Negative`
    Negative,
    /// `Positive`
    Positive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationScriptSuggestionsTopicSuggestionFeedback {
    "rating" Enum rating,
});

rt::open_enum!(ConversationScriptSuggestionsTopicSuggestionFeedbackRating {
    Unknown = "Unknown",
    Negative = "Negative",
    Positive = "Positive",
});
