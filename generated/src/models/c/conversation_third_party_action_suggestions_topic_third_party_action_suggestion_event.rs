// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEvent`.
#[non_exhaustive]
pub struct ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEvent {
    /// `activeIntent`.
    pub active_intent: Option<
        super::ConversationThirdPartyActionSuggestionsTopicSuggestedIntent,
    >,
    /// `context`.
    pub context: Option<
        super::ConversationThirdPartyActionSuggestionsTopicSuggestionContext,
    >,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `engagementType`.
    pub engagement_type: Option<
        super::ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEventEngagementType,
    >,
    /// `eventTime`.
    pub event_time: Option<rt::DateTime>,
    /// `feedback`.
    pub feedback: Option<
        super::ConversationThirdPartyActionSuggestionsTopicSuggestionFeedback,
    >,
    /// `state`.
    pub state: Option<
        super::ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEventState,
    >,
    /// `suggestionId`.
    pub suggestion_id: Option<String>,
    /// `thirdPartySuggestion`.
    pub third_party_suggestion: Option<
        super::ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestion,
    >,
    /// `triggerType`.
    pub trigger_type: Option<
        super::ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEventTriggerType,
    >,
    __marks: rt::Marks,
}
/// The values of `engagementType` in [`ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEvent`](super::ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEventEngagementType {
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
/// The values of `state` in [`ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEvent`](super::ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEventState {
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
/// The values of `triggerType` in [`ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEvent`](super::ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEventTriggerType {
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

rt::model!(ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEvent {
    "activeIntent" Any active_intent,
    "context" Any context,
    "conversationId" Str conversation_id,
    "engagementType" Enum engagement_type,
    "eventTime" DateTime event_time,
    "feedback" Any feedback,
    "state" Enum state,
    "suggestionId" Str suggestion_id,
    "thirdPartySuggestion" Any third_party_suggestion,
    "triggerType" Enum trigger_type,
});

rt::open_enum!(ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEventEngagementType {
    Unknown = "Unknown",
    Dismissed = "Dismissed",
    Copied = "Copied",
    Opened = "Opened",
    Feedback = "Feedback",
});

rt::open_enum!(ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEventState {
    Unknown = "Unknown",
    Suggested = "Suggested",
    Accepted = "Accepted",
    Dismissed = "Dismissed",
    Failed = "Failed",
    Rated = "Rated",
    Triggered = "Triggered",
});

rt::open_enum!(ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEventTriggerType {
    Unknown = "Unknown",
    Fallback = "Fallback",
    ConversationStart = "ConversationStart",
    ConversationTransfer = "ConversationTransfer",
    ConversationEnd = "ConversationEnd",
    Intent = "Intent",
    Sentiment = "Sentiment",
});
