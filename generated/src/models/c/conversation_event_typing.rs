// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEventTyping`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct ConversationEventTyping {
    /// `duration`.
    pub duration: Option<i64>,
    /// `type`, required.
    pub r#type: Option<super::ConversationEventTypingType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ConversationEventTyping`](super::ConversationEventTyping).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationEventTypingType {
    /// `On`
    On,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationEventTyping {
    "duration" Int duration,
    "type" Enum r#type,
});

rt::setters!(ConversationEventTyping {
    0 duration with_duration(i64) clear_duration,
    1 r#type with_type(impl Into<super::ConversationEventTypingType>) clear_type,
});

rt::open_enum!(ConversationEventTypingType {
    On = "On",
});
