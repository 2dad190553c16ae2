// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2ConversationMessageTypingEventForUserTopicConversationEventTyping`.
#[non_exhaustive]
pub struct V2ConversationMessageTypingEventForUserTopicConversationEventTyping {
    /// `duration`.
    pub duration: Option<i64>,
    /// `type`.
    pub r#type: Option<
        super::V2ConversationMessageTypingEventForUserTopicConversationEventTypingType,
    >,
    __marks: rt::Marks,
}
/// The values of `type` in [`V2ConversationMessageTypingEventForUserTopicConversationEventTyping`](super::V2ConversationMessageTypingEventForUserTopicConversationEventTyping).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2ConversationMessageTypingEventForUserTopicConversationEventTypingType {
    /// `On`
    On,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V2ConversationMessageTypingEventForUserTopicConversationEventTyping {
    "duration" Int duration,
    "type" Enum r#type,
});

rt::open_enum!(V2ConversationMessageTypingEventForUserTopicConversationEventTypingType {
    On = "On",
});
