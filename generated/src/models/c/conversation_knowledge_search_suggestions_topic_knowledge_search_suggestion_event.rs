// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEvent`.
#[non_exhaustive]
pub struct ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEvent {
    /// `activeIntent`.
    pub active_intent: Option<
        super::ConversationKnowledgeSearchSuggestionsTopicSuggestedIntent,
    >,
    /// `context`.
    pub context: Option<
        super::ConversationKnowledgeSearchSuggestionsTopicSuggestionContext,
    >,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `engagementType`.
    pub engagement_type: Option<
        super::ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEventEngagementType,
    >,
    /// `eventTime`.
    pub event_time: Option<rt::DateTime>,
    /// `feedback`.
    pub feedback: Option<
        super::ConversationKnowledgeSearchSuggestionsTopicSuggestionFeedback,
    >,
    /// `knowledgeSearch`.
    pub knowledge_search: Option<
        super::ConversationKnowledgeSearchSuggestionsTopicSuggestedSearchResult,
    >,
    /// `state`.
    pub state: Option<
        super::ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEventState,
    >,
    /// `suggestionId`.
    pub suggestion_id: Option<String>,
    /// `triggerType`.
    pub trigger_type: Option<
        super::ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEventTriggerType,
    >,
    __marks: rt::Marks,
}
/// The values of `engagementType` in [`ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEvent`](super::ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEventEngagementType {
    /// `Unknown`
    Unknown,
    /// `Dismissed`
    Dismissed,
    /// `Copied`
    Copied,
    /// `Opened`
    Opened,
    /// `Feedback`
    Feedback,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEvent`](super::ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEventState {
    /// `Unknown`
    Unknown,
    /// `Suggested`
    Suggested,
    /// `Accepted`
    Accepted,
    /// `Dismissed`
    Dismissed,
    /// `Failed`
    Failed,
    /// `Rated`
    Rated,
    /// `Triggered`
    Triggered,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `triggerType` in [`ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEvent`](super::ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEventTriggerType {
    /// `Unknown`
    Unknown,
    /// `Fallback`
    Fallback,
    /// `ConversationStart`
    ConversationStart,
    /// `ConversationTransfer`
    ConversationTransfer,
    /// `ConversationEnd`
    ConversationEnd,
    /// `Intent`
    Intent,
    /// `Sentiment`
    Sentiment,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEvent {
    "activeIntent" Any active_intent,
    "context" Any context,
    "conversationId" Str conversation_id,
    "engagementType" Enum engagement_type,
    "eventTime" DateTime event_time,
    "feedback" Any feedback,
    "knowledgeSearch" Any knowledge_search,
    "state" Enum state,
    "suggestionId" Str suggestion_id,
    "triggerType" Enum trigger_type,
});

rt::open_enum!(ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEventEngagementType {
    Unknown = "Unknown",
    Dismissed = "Dismissed",
    Copied = "Copied",
    Opened = "Opened",
    Feedback = "Feedback",
});

rt::open_enum!(ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEventState {
    Unknown = "Unknown",
    Suggested = "Suggested",
    Accepted = "Accepted",
    Dismissed = "Dismissed",
    Failed = "Failed",
    Rated = "Rated",
    Triggered = "Triggered",
});

rt::open_enum!(ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEventTriggerType {
    Unknown = "Unknown",
    Fallback = "Fallback",
    ConversationStart = "ConversationStart",
    ConversationTransfer = "ConversationTransfer",
    ConversationEnd = "ConversationEnd",
    Intent = "Intent",
    Sentiment = "Sentiment",
});
