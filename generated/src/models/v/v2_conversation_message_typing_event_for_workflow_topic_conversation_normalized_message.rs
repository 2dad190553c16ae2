// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage`.
#[non_exhaustive]
pub struct V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage {
    /// `channel`.
    pub channel: Option<
        super::V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel,
    >,
    /// `direction`.
    pub direction: Option<
        super::V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessageDirection,
    >,
    /// `events`.
    pub events: Option<
        Vec<
            super::V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent,
        >,
    >,
    /// `type`.
    pub r#type: Option<
        super::V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessageType,
    >,
    __marks: rt::Marks,
}
/// The values of `direction` in [`V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage`](super::V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessageDirection {
    /// `Inbound`
    Inbound,
    /// `Outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage`](super::V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessageType {
    /// `Event`
    Event,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage {
    "channel" Any channel,
    "direction" Enum direction,
    "events" Any events,
    "type" Enum r#type,
});

rt::open_enum!(V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessageDirection {
    Inbound = "Inbound",
    Outbound = "Outbound",
});

rt::open_enum!(V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessageType {
    Event = "Event",
});
