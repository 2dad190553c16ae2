// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QuickReply`.
#[non_exhaustive]
pub struct QuickReply {
    /// `action`.
    pub action: Option<super::QuickReplyAction>,
    /// `isSelected`.
    pub is_selected: Option<bool>,
    /// `payload`.
    pub payload: Option<String>,
    /// `text`.
    pub text: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}
/// The values of `action` in [`QuickReply`](super::QuickReply).
#[derive(Clone)]
#[non_exhaustive]
pub enum QuickReplyAction {
    /// `Message`
    Message,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(QuickReply {
    "action" Enum action,
    "isSelected" Bool is_selected,
    "payload" Str payload,
    "text" Str text,
    "url" Str url,
});

rt::setters!(QuickReply {
    0 action with_action(impl Into<super::QuickReplyAction>) clear_action,
    1 is_selected with_is_selected(bool) clear_is_selected,
    2 payload with_payload(impl Into<String>) clear_payload,
    3 text with_text(impl Into<String>) clear_text,
    4 url with_url(impl Into<String>) clear_url,
});

rt::open_enum!(QuickReplyAction {
    Message = "Message",
});
