// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ButtonResponse`.
#[non_exhaustive]
pub struct ButtonResponse {
    /// `messageType`.
    pub message_type: Option<super::ButtonResponseMessageType>,
    /// `originatingMessageId`.
    pub originating_message_id: Option<String>,
    /// `payload`.
    pub payload: Option<String>,
    /// `text`.
    pub text: Option<String>,
    /// `type`.
    pub r#type: Option<super::ButtonResponseType>,
    __marks: rt::Marks,
}
/// The values of `messageType` in [`ButtonResponse`](super::ButtonResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ButtonResponseMessageType {
    /// `QuickReply`
    QuickReply,
    /// `Card`
    Card,
    /// `Carousel`
    Carousel,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`ButtonResponse`](super::ButtonResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ButtonResponseType {
    /// `Button`
    Button,
    /// `QuickReply`
    QuickReply,
    /// `DatePicker`
    DatePicker,
    /// `ListPicker`
    ListPicker,
    /// `Form`
    Form,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ButtonResponse {
    "messageType" Enum message_type,
    "originatingMessageId" Str originating_message_id,
    "payload" Str payload,
    "text" Str text,
    "type" Enum r#type,
});

rt::setters!(ButtonResponse {
    0 message_type with_message_type(impl Into<super::ButtonResponseMessageType>) clear_message_type,
    1 originating_message_id with_originating_message_id(impl Into<String>) clear_originating_message_id,
    2 payload with_payload(impl Into<String>) clear_payload,
    3 text with_text(impl Into<String>) clear_text,
    4 r#type with_type(impl Into<super::ButtonResponseType>) clear_type,
});

rt::open_enum!(ButtonResponseMessageType {
    QuickReply = "QuickReply",
    Card = "Card",
    Carousel = "Carousel",
});

rt::open_enum!(ButtonResponseType {
    Button = "Button",
    QuickReply = "QuickReply",
    DatePicker = "DatePicker",
    ListPicker = "ListPicker",
    Form = "Form",
});
