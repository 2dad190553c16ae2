// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationIntentSuggestionsTopicIntentSuggestionEvent`.
#[non_exhaustive]
pub struct ConversationIntentSuggestionsTopicIntentSuggestionEvent {
    /// `activeIntent`.
    pub active_intent: Option<super::ConversationIntentSuggestionsTopicSuggestedIntent>,
    /// `context`.
    pub context: Option<super::ConversationIntentSuggestionsTopicSuggestionContext>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `conversationIntents`.
    pub conversation_intents: Option<
        std::collections::BTreeMap<
            String,
            super::ConversationIntentSuggestionsTopicSuggestedIntent,
        >,
    >,
    /// `engagementType`.
    pub engagement_type: Option<
        super::ConversationIntentSuggestionsTopicIntentSuggestionEventEngagementType,
    >,
    /// `eventTime`.
    pub event_time: Option<rt::DateTime>,
    /// `feedback`.
    pub feedback: Option<super::ConversationIntentSuggestionsTopicSuggestionFeedback>,
    /// `state`.
    pub state: Option<
        super::ConversationIntentSuggestionsTopicIntentSuggestionEventState,
    >,
    /// `suggestionId`.
    pub suggestion_id: Option<String>,
    /// `triggerType`.
    pub trigger_type: Option<
        super::ConversationIntentSuggestionsTopicIntentSuggestionEventTriggerType,
    >,
    __marks: rt::Marks,
}
/// The values of `engagementType` in [`ConversationIntentSuggestionsTopicIntentSuggestionEvent`](super::ConversationIntentSuggestionsTopicIntentSuggestionEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationIntentSuggestionsTopicIntentSuggestionEventEngagementType {
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
/// The values of `state` in [`ConversationIntentSuggestionsTopicIntentSuggestionEvent`](super::ConversationIntentSuggestionsTopicIntentSuggestionEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationIntentSuggestionsTopicIntentSuggestionEventState {
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
/// The values of `triggerType` in [`ConversationIntentSuggestionsTopicIntentSuggestionEvent`](super::ConversationIntentSuggestionsTopicIntentSuggestionEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationIntentSuggestionsTopicIntentSuggestionEventTriggerType {
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

rt::model!(ConversationIntentSuggestionsTopicIntentSuggestionEvent {
    "activeIntent" Any active_intent,
    "context" Any context,
    "conversationId" Str conversation_id,
    "conversationIntents" Any conversation_intents,
    "engagementType" Enum engagement_type,
    "eventTime" DateTime event_time,
    "feedback" Any feedback,
    "state" Enum state,
    "suggestionId" Str suggestion_id,
    "triggerType" Enum trigger_type,
});

rt::open_enum!(ConversationIntentSuggestionsTopicIntentSuggestionEventEngagementType {
    Unknown = "Unknown",
    Dismissed = "Dismissed",
    Copied = "Copied",
    Opened = "Opened",
    Feedback = "Feedback",
});

rt::open_enum!(ConversationIntentSuggestionsTopicIntentSuggestionEventState {
    Unknown = "Unknown",
    Suggested = "Suggested",
    Accepted = "Accepted",
    Dismissed = "Dismissed",
    Failed = "Failed",
    Rated = "Rated",
    Triggered = "Triggered",
});

rt::open_enum!(ConversationIntentSuggestionsTopicIntentSuggestionEventTriggerType {
    Unknown = "Unknown",
    Fallback = "Fallback",
    ConversationStart = "ConversationStart",
    ConversationTransfer = "ConversationTransfer",
    ConversationEnd = "ConversationEnd",
    Intent = "Intent",
    Sentiment = "Sentiment",
});
