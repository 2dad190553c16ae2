// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationContentButtonResponse`.
///
/// The service requires `payload`, `text` in requests.
#[non_exhaustive]
pub struct ConversationContentButtonResponse {
    /// `originatingMessageId`.
    pub originating_message_id: Option<String>,
    /// `payload`, required.
    pub payload: Option<String>,
    /// `text`, required.
    pub text: Option<String>,
    /// `type`.
    pub r#type: Option<super::ConversationContentButtonResponseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ConversationContentButtonResponse`](super::ConversationContentButtonResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationContentButtonResponseType {
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

rt::model!(ConversationContentButtonResponse {
    "originatingMessageId" Str originating_message_id,
    "payload" Str payload,
    "text" Str text,
    "type" Enum r#type,
});

rt::setters!(ConversationContentButtonResponse {
    0 originating_message_id with_originating_message_id(impl Into<String>) clear_originating_message_id,
    1 payload with_payload(impl Into<String>) clear_payload,
    2 text with_text(impl Into<String>) clear_text,
    3 r#type with_type(impl Into<super::ConversationContentButtonResponseType>) clear_type,
});

rt::open_enum!(ConversationContentButtonResponseType {
    Button = "Button",
    QuickReply = "QuickReply",
    DatePicker = "DatePicker",
    ListPicker = "ListPicker",
    Form = "Form",
});
