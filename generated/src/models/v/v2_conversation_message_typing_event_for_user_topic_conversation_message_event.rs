// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2ConversationMessageTypingEventForUserTopicConversationMessageEvent`.
#[non_exhaustive]
pub struct V2ConversationMessageTypingEventForUserTopicConversationMessageEvent {
    /// `eventType`.
    pub event_type: Option<
        super::V2ConversationMessageTypingEventForUserTopicConversationMessageEventEventType,
    >,
    /// `typing`.
    pub typing: Option<
        super::V2ConversationMessageTypingEventForUserTopicConversationEventTyping,
    >,
    __marks: rt::Marks,
}
/// The values of `eventType` in [`V2ConversationMessageTypingEventForUserTopicConversationMessageEvent`](super::V2ConversationMessageTypingEventForUserTopicConversationMessageEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2ConversationMessageTypingEventForUserTopicConversationMessageEventEventType {
    /// `CoBrowse`
    CoBrowse,
    /// `Typing`
    Typing,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V2ConversationMessageTypingEventForUserTopicConversationMessageEvent {
    "eventType" Enum event_type,
    "typing" Any typing,
});

rt::open_enum!(V2ConversationMessageTypingEventForUserTopicConversationMessageEventEventType {
    CoBrowse = "CoBrowse",
    Typing = "Typing",
});
