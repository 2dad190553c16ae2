// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationNotificationTemplateButton`.
///
/// The service requires `index`, `type` in requests.
#[non_exhaustive]
pub struct ConversationNotificationTemplateButton {
    /// `index`, required.
    pub index: Option<i64>,
    /// `parameters`.
    pub parameters: Option<Vec<super::ConversationNotificationTemplateParameter>>,
    /// `payload`.
    pub payload: Option<String>,
    /// `phoneNumber`.
    pub phone_number: Option<String>,
    /// `text`.
    pub text: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::ConversationNotificationTemplateButtonType>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ConversationNotificationTemplateButton`](super::ConversationNotificationTemplateButton).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationNotificationTemplateButtonType {
    /// `QuickReply`
    QuickReply,
    /// `PhoneNumber`
    PhoneNumber,
    /// `Url`
    Url,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationNotificationTemplateButton {
    "index" Int index,
    "parameters" Any parameters,
    "payload" Str payload,
    "phoneNumber" Str phone_number,
    "text" Str text,
    "type" Enum r#type,
    "url" Str url,
});

rt::setters!(ConversationNotificationTemplateButton {
    0 index with_index(i64) clear_index,
    1 parameters with_parameters(Vec<super::ConversationNotificationTemplateParameter>) clear_parameters,
    2 payload with_payload(impl Into<String>) clear_payload,
    3 phone_number with_phone_number(impl Into<String>) clear_phone_number,
    4 text with_text(impl Into<String>) clear_text,
    5 r#type with_type(impl Into<super::ConversationNotificationTemplateButtonType>) clear_type,
    6 url with_url(impl Into<String>) clear_url,
});

rt::open_enum!(ConversationNotificationTemplateButtonType {
    QuickReply = "QuickReply",
    PhoneNumber = "PhoneNumber",
    Url = "Url",
});
