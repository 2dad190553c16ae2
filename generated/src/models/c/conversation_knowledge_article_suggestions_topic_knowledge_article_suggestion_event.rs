// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEvent`.
#[non_exhaustive]
pub struct ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEvent {
    /// `activeIntent`.
    pub active_intent: Option<
        super::ConversationKnowledgeArticleSuggestionsTopicSuggestedIntent,
    >,
    /// `context`.
    pub context: Option<
        super::ConversationKnowledgeArticleSuggestionsTopicSuggestionContext,
    >,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `engagementType`.
    pub engagement_type: Option<
        super::ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEventEngagementType,
    >,
    /// `eventTime`.
    pub event_time: Option<rt::DateTime>,
    /// `feedback`.
    pub feedback: Option<
        super::ConversationKnowledgeArticleSuggestionsTopicSuggestionFeedback,
    >,
    /// `knowledgeArticle`.
    pub knowledge_article: Option<
        super::ConversationKnowledgeArticleSuggestionsTopicSuggestedArticle,
    >,
    /// `state`.
    pub state: Option<
        super::ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEventState,
    >,
    /// `suggestionId`.
    pub suggestion_id: Option<String>,
    /// `triggerType`.
    pub trigger_type: Option<
        super::ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEventTriggerType,
    >,
    __marks: rt::Marks,
}
/// The values of `engagementType` in [`ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEvent`](super::ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEventEngagementType {
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
/// The values of `state` in [`ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEvent`](super::ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEventState {
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
/// The values of `triggerType` in [`ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEvent`](super::ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEventTriggerType {
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

rt::model!(ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEvent {
    "activeIntent" Any active_intent,
    "context" Any context,
    "conversationId" Str conversation_id,
    "engagementType" Enum engagement_type,
    "eventTime" DateTime event_time,
    "feedback" Any feedback,
    "knowledgeArticle" Any knowledge_article,
    "state" Enum state,
    "suggestionId" Str suggestion_id,
    "triggerType" Enum trigger_type,
});

rt::open_enum!(ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEventEngagementType {
    Unknown = "Unknown",
    Dismissed = "Dismissed",
    Copied = "Copied",
    Opened = "Opened",
    Feedback = "Feedback",
});

rt::open_enum!(ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEventState {
    Unknown = "Unknown",
    Suggested = "Suggested",
    Accepted = "Accepted",
    Dismissed = "Dismissed",
    Failed = "Failed",
    Rated = "Rated",
    Triggered = "Triggered",
});

rt::open_enum!(ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEventTriggerType {
    Unknown = "Unknown",
    Fallback = "Fallback",
    ConversationStart = "ConversationStart",
    ConversationTransfer = "ConversationTransfer",
    ConversationEnd = "ConversationEnd",
    Intent = "Intent",
    Sentiment = "Sentiment",
});
