// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationScriptSuggestionsTopicScriptSuggestionEvent`.
#[non_exhaustive]
pub struct ConversationScriptSuggestionsTopicScriptSuggestionEvent {
    /// `activeIntent`.
    pub active_intent: Option<super::ConversationScriptSuggestionsTopicSuggestedIntent>,
    /// `context`.
    pub context: Option<super::ConversationScriptSuggestionsTopicSuggestionContext>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `engagementType`.
    pub engagement_type: Option<
        super::ConversationScriptSuggestionsTopicScriptSuggestionEventEngagementType,
    >,
    /// `eventTime`.
    pub event_time: Option<rt::DateTime>,
    /// `feedback`.
    pub feedback: Option<super::ConversationScriptSuggestionsTopicSuggestionFeedback>,
    /// `script`.
    pub script: Option<super::ConversationScriptSuggestionsTopicSuggestedScript>,
    /// `state`.
    pub state: Option<
        super::ConversationScriptSuggestionsTopicScriptSuggestionEventState,
    >,
    /// `suggestionId`.
    pub suggestion_id: Option<String>,
    /// `triggerType`.
    pub trigger_type: Option<
        super::ConversationScriptSuggestionsTopicScriptSuggestionEventTriggerType,
    >,
    __marks: rt::Marks,
}
/// The values of `engagementType` in [`ConversationScriptSuggestionsTopicScriptSuggestionEvent`](super::ConversationScriptSuggestionsTopicScriptSuggestionEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationScriptSuggestionsTopicScriptSuggestionEventEngagementType {
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
/// The values of `state` in [`ConversationScriptSuggestionsTopicScriptSuggestionEvent`](super::ConversationScriptSuggestionsTopicScriptSuggestionEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationScriptSuggestionsTopicScriptSuggestionEventState {
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
/// The values of `triggerType` in [`ConversationScriptSuggestionsTopicScriptSuggestionEvent`](super::ConversationScriptSuggestionsTopicScriptSuggestionEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationScriptSuggestionsTopicScriptSuggestionEventTriggerType {
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

rt::model!(ConversationScriptSuggestionsTopicScriptSuggestionEvent {
    "activeIntent" Any active_intent,
    "context" Any context,
    "conversationId" Str conversation_id,
    "engagementType" Enum engagement_type,
    "eventTime" DateTime event_time,
    "feedback" Any feedback,
    "script" Any script,
    "state" Enum state,
    "suggestionId" Str suggestion_id,
    "triggerType" Enum trigger_type,
});

rt::open_enum!(ConversationScriptSuggestionsTopicScriptSuggestionEventEngagementType {
    Unknown = "Unknown",
    Dismissed = "Dismissed",
    Copied = "Copied",
    Opened = "Opened",
    Feedback = "Feedback",
});

rt::open_enum!(ConversationScriptSuggestionsTopicScriptSuggestionEventState {
    Unknown = "Unknown",
    Suggested = "Suggested",
    Accepted = "Accepted",
    Dismissed = "Dismissed",
    Failed = "Failed",
    Rated = "Rated",
    Triggered = "Triggered",
});

rt::open_enum!(ConversationScriptSuggestionsTopicScriptSuggestionEventTriggerType {
    Unknown = "Unknown",
    Fallback = "Fallback",
    ConversationStart = "ConversationStart",
    ConversationTransfer = "ConversationTransfer",
    ConversationEnd = "ConversationEnd",
    Intent = "Intent",
    Sentiment = "Sentiment",
});
