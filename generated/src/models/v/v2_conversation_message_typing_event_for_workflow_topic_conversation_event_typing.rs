// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping`.
#[non_exhaustive]
pub struct V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping {
    /// `duration`.
    pub duration: Option<i64>,
    /// `type`.
    pub r#type: Option<
        super::V2ConversationMessageTypingEventForWorkflowTopicConversationEventTypingType,
    >,
    __marks: rt::Marks,
}
/// The values of `type` in [`V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping`](super::V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2ConversationMessageTypingEventForWorkflowTopicConversationEventTypingType {
    /// `On`
    On,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping {
    "duration" Int duration,
    "type" Enum r#type,
});

rt::open_enum!(V2ConversationMessageTypingEventForWorkflowTopicConversationEventTypingType {
    On = "On",
});
