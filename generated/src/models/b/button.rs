// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Button`.
#[non_exhaustive]
pub struct Button {
    /// `content`.
    pub content: Option<String>,
    /// `contentText`.
    pub content_text: Option<String>,
    /// `payload`.
    pub payload: Option<String>,
    /// `type`.
    pub r#type: Option<super::ButtonType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`Button`](super::Button).
#[derive(Clone)]
#[non_exhaustive]
pub enum ButtonType {
    /// `QuickReply`
    QuickReply,
    /// `PhoneNumber`
    PhoneNumber,
    /// `Url`
    Url,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Button {
    "content" Str content,
    "contentText" Str content_text,
    "payload" Str payload,
    "type" Enum r#type,
});

rt::setters!(Button {
    0 content with_content(impl Into<String>) clear_content,
    1 content_text with_content_text(impl Into<String>) clear_content_text,
    2 payload with_payload(impl Into<String>) clear_payload,
    3 r#type with_type(impl Into<super::ButtonType>) clear_type,
});

rt::open_enum!(ButtonType {
    QuickReply = "QuickReply",
    PhoneNumber = "PhoneNumber",
    Url = "Url",
});
