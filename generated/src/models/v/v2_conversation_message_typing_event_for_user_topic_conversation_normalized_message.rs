// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage`.
#[non_exhaustive]
pub struct V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage {
    /// `channel`.
    pub channel: Option<
        super::V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel,
    >,
    /// `direction`.
    pub direction: Option<
        super::V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessageDirection,
    >,
    /// `events`.
    pub events: Option<
        Vec<super::V2ConversationMessageTypingEventForUserTopicConversationMessageEvent>,
    >,
    /// `type`.
    pub r#type: Option<
        super::V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessageType,
    >,
    __marks: rt::Marks,
}
/// The values of `direction` in [`V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage`](super::V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessageDirection {
    /// `Inbound`
    Inbound,
    /// `Outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage`](super::V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessageType {
    /// `Event`
    Event,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage {
    "channel" Any channel,
    "direction" Enum direction,
    "events" Any events,
    "type" Enum r#type,
});

rt::open_enum!(V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessageDirection {
    Inbound = "Inbound",
    Outbound = "Outbound",
});

rt::open_enum!(V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessageType {
    Event = "Event",
});
