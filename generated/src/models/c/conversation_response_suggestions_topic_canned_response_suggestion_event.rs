// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationResponseSuggestionsTopicCannedResponseSuggestionEvent`.
#[non_exhaustive]
pub struct ConversationResponseSuggestionsTopicCannedResponseSuggestionEvent {
    /// `activeIntent`.
    pub active_intent: Option<
        super::ConversationResponseSuggestionsTopicSuggestedIntent,
    >,
    /// `cannedResponse`.
    pub canned_response: Option<
        super::ConversationResponseSuggestionsTopicSuggestedCannedResponse,
    >,
    /// `context`.
    pub context: Option<super::ConversationResponseSuggestionsTopicSuggestionContext>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `engagementType`.
    pub engagement_type: Option<
        super::ConversationResponseSuggestionsTopicCannedResponseSuggestionEventEngagementType,
    >,
    /// `eventTime`.
    pub event_time: Option<rt::DateTime>,
    /// `feedback`.
    pub feedback: Option<super::ConversationResponseSuggestionsTopicSuggestionFeedback>,
    /// `state`.
    pub state: Option<
        super::ConversationResponseSuggestionsTopicCannedResponseSuggestionEventState,
    >,
    /// `suggestionId`.
    pub suggestion_id: Option<String>,
    /// `triggerType`.
    pub trigger_type: Option<
        super::ConversationResponseSuggestionsTopicCannedResponseSuggestionEventTriggerType,
    >,
    __marks: rt::Marks,
}
/// The values of `engagementType` in [`ConversationResponseSuggestionsTopicCannedResponseSuggestionEvent`](super::ConversationResponseSuggestionsTopicCannedResponseSuggestionEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationResponseSuggestionsTopicCannedResponseSuggestionEventEngagementType {
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
/// The values of `state` in [`ConversationResponseSuggestionsTopicCannedResponseSuggestionEvent`](super::ConversationResponseSuggestionsTopicCannedResponseSuggestionEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationResponseSuggestionsTopicCannedResponseSuggestionEventState {
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
/// The values of `triggerType` in [`ConversationResponseSuggestionsTopicCannedResponseSuggestionEvent`](super::ConversationResponseSuggestionsTopicCannedResponseSuggestionEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationResponseSuggestionsTopicCannedResponseSuggestionEventTriggerType {
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

rt::model!(ConversationResponseSuggestionsTopicCannedResponseSuggestionEvent {
    "activeIntent" Any active_intent,
    "cannedResponse" Any canned_response,
    "context" Any context,
    "conversationId" Str conversation_id,
    "engagementType" Enum engagement_type,
    "eventTime" DateTime event_time,
    "feedback" Any feedback,
    "state" Enum state,
    "suggestionId" Str suggestion_id,
    "triggerType" Enum trigger_type,
});

rt::open_enum!(ConversationResponseSuggestionsTopicCannedResponseSuggestionEventEngagementType {
    Unknown = "Unknown",
    Dismissed = "Dismissed",
    Copied = "Copied",
    Opened = "Opened",
    Feedback = "Feedback",
});

rt::open_enum!(ConversationResponseSuggestionsTopicCannedResponseSuggestionEventState {
    Unknown = "Unknown",
    Suggested = "Suggested",
    Accepted = "Accepted",
    Dismissed = "Dismissed",
    Failed = "Failed",
    Rated = "Rated",
    Triggered = "Triggered",
});

rt::open_enum!(ConversationResponseSuggestionsTopicCannedResponseSuggestionEventTriggerType {
    Unknown = "Unknown",
    Fallback = "Fallback",
    ConversationStart = "ConversationStart",
    ConversationTransfer = "ConversationTransfer",
    ConversationEnd = "ConversationEnd",
    Intent = "Intent",
    Sentiment = "Sentiment",
});
