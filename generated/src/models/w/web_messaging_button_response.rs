// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebMessagingButtonResponse`.
#[non_exhaustive]
pub struct WebMessagingButtonResponse {
    /// `id`.
    pub id: Option<String>,
    /// `originatingMessageId`, required.
    pub originating_message_id: Option<String>,
    /// `payload`, required.
    pub payload: Option<String>,
    /// `text`, required.
    pub text: Option<String>,
    /// `type`.
    pub r#type: Option<super::WebMessagingButtonResponseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`WebMessagingButtonResponse`](super::WebMessagingButtonResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum WebMessagingButtonResponseType {
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

rt::model!(WebMessagingButtonResponse {
    "id" Str id,
    "originatingMessageId" Str originating_message_id,
    "payload" Str payload,
    "text" Str text,
    "type" Enum r#type,
});

rt::open_enum!(WebMessagingButtonResponseType {
    Button = "Button",
    QuickReply = "QuickReply",
    DatePicker = "DatePicker",
    ListPicker = "ListPicker",
    Form = "Form",
});
