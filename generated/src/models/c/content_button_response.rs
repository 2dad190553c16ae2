// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContentButtonResponse`.
///
/// The service requires `payload`, `text`, `type` in requests.
#[non_exhaustive]
pub struct ContentButtonResponse {
    /// `id`.
    pub id: Option<String>,
    /// `payload`, required.
    pub payload: Option<String>,
    /// `text`, required.
    pub text: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::ContentButtonResponseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ContentButtonResponse`](super::ContentButtonResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContentButtonResponseType {
    /// `Button`
    Button,
    /// `QuickReply`
    QuickReply,
    /// `DatePicker`
    DatePicker,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ContentButtonResponse {
    "id" Str id,
    "payload" Str payload,
    "text" Str text,
    "type" Enum r#type,
});

rt::setters!(ContentButtonResponse {
    0 id with_id(impl Into<String>) clear_id,
    1 payload with_payload(impl Into<String>) clear_payload,
    2 text with_text(impl Into<String>) clear_text,
    3 r#type with_type(impl Into<super::ContentButtonResponseType>) clear_type,
});

rt::open_enum!(ContentButtonResponseType {
    Button = "Button",
    QuickReply = "QuickReply",
    DatePicker = "DatePicker",
});
