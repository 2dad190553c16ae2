// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebMessagingQuickReply`.
#[non_exhaustive]
pub struct WebMessagingQuickReply {
    /// `action`.
    pub action: Option<super::WebMessagingQuickReplyAction>,
    /// `image`.
    pub image: Option<String>,
    /// `payload`, required.
    pub payload: Option<String>,
    /// `text`, required.
    pub text: Option<String>,
    __marks: rt::Marks,
}
/// The values of `action` in [`WebMessagingQuickReply`](super::WebMessagingQuickReply).
#[derive(Clone)]
#[non_exhaustive]
pub enum WebMessagingQuickReplyAction {
    /// `Message`
    Message,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WebMessagingQuickReply {
    "action" Enum action,
    "image" Str image,
    "payload" Str payload,
    "text" Str text,
});

rt::open_enum!(WebMessagingQuickReplyAction {
    Message = "Message",
});
