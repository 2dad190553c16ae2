// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationKnowledgeSearchSuggestionsTopicSuggestionFeedback`.
#[non_exhaustive]
pub struct ConversationKnowledgeSearchSuggestionsTopicSuggestionFeedback {
    /// `rating`.
    pub rating: Option<
        super::ConversationKnowledgeSearchSuggestionsTopicSuggestionFeedbackRating,
    >,
    __marks: rt::Marks,
}
/// The values of `rating` in [`ConversationKnowledgeSearchSuggestionsTopicSuggestionFeedback`](super::ConversationKnowledgeSearchSuggestionsTopicSuggestionFeedback).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationKnowledgeSearchSuggestionsTopicSuggestionFeedbackRating {
    /// `Unknown`
    Unknown,
    /// `Negative`
    Negative,
    /// `Positive`
    Positive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationKnowledgeSearchSuggestionsTopicSuggestionFeedback {
    "rating" Enum rating,
});

rt::open_enum!(ConversationKnowledgeSearchSuggestionsTopicSuggestionFeedbackRating {
    Unknown = "Unknown",
    Negative = "Negative",
    Positive = "Positive",
});
