// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationKnowledgeArticleSuggestionsTopicSuggestionFeedback`.
#[non_exhaustive]
pub struct ConversationKnowledgeArticleSuggestionsTopicSuggestionFeedback {
    /// `rating`.
    pub rating: Option<
        super::ConversationKnowledgeArticleSuggestionsTopicSuggestionFeedbackRating,
    >,
    __marks: rt::Marks,
}
/// The values of `rating` in [`ConversationKnowledgeArticleSuggestionsTopicSuggestionFeedback`](super::ConversationKnowledgeArticleSuggestionsTopicSuggestionFeedback).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationKnowledgeArticleSuggestionsTopicSuggestionFeedbackRating {
    /// `Unknown`
    Unknown,
    /// `Negative`
    Negative,
    /// `Positive`
    Positive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationKnowledgeArticleSuggestionsTopicSuggestionFeedback {
    "rating" Enum rating,
});

rt::open_enum!(ConversationKnowledgeArticleSuggestionsTopicSuggestionFeedbackRating {
    Unknown = "Unknown",
    Negative = "Negative",
    Positive = "Positive",
});
