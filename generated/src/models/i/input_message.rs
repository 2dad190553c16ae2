// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InputMessage`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct InputMessage {
    /// `content`.
    pub content: Option<Vec<super::ConversationMessageContent>>,
    /// `text`.
    pub text: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::InputMessageType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`InputMessage`](super::InputMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum InputMessageType {
    /// `Text`
    Text,
    /// `Structured`
    Structured,
    /// `Receipt`
    Receipt,
    /// `Event`
    Event,
    /// `Message`
    Message,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(InputMessage {
    "content" Any content,
    "text" Str text,
    "type" Enum r#type,
});

rt::setters!(InputMessage {
    0 content with_content(Vec<super::ConversationMessageContent>) clear_content,
    1 text with_text(impl Into<String>) clear_text,
    2 r#type with_type(impl Into<super::InputMessageType>) clear_type,
});

rt::open_enum!(InputMessageType {
    Text = "Text",
    Structured = "Structured",
    Receipt = "Receipt",
    Event = "Event",
    Message = "Message",
    Unknown = "Unknown",
});
