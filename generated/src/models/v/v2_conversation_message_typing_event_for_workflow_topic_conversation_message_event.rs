// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent`.
#[non_exhaustive]
pub struct V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent {
    /// `eventType`.
    pub event_type: Option<
        super::V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEventEventType,
    >,
    /// `typing`.
    pub typing: Option<
        super::V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping,
    >,
    __marks: rt::Marks,
}
/// The values of `eventType` in [`V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent`](super::V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEventEventType {
    /// `CoBrowse`
    CoBrowse,
    /// `Typing`
    Typing,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent {
    "eventType" Enum event_type,
    "typing" Any typing,
});

rt::open_enum!(V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEventEventType {
    CoBrowse = "CoBrowse",
    Typing = "Typing",
});
