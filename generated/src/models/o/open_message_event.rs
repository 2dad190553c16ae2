// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenMessageEvent`.
#[non_exhaustive]
pub struct OpenMessageEvent {
    /// `eventType`, required.
    pub event_type: Option<super::OpenMessageEventEventType>,
    /// `typing`.
    pub typing: Option<super::ConversationEventTyping>,
    __marks: rt::Marks,
}
/// The values of `eventType` in [`OpenMessageEvent`](super::OpenMessageEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenMessageEventEventType {
    /// `Typing`
    Typing,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OpenMessageEvent {
    "eventType" Enum event_type,
    "typing" Any typing,
});

rt::open_enum!(OpenMessageEventEventType {
    Typing = "Typing",
});
