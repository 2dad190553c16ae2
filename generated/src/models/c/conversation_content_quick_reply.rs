// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationContentQuickReply`.
///
/// The service requires `payload`, `text` in requests.
#[non_exhaustive]
pub struct ConversationContentQuickReply {
    /// `action`.
    pub action: Option<super::ConversationContentQuickReplyAction>,
    /// `image`.
    pub image: Option<String>,
    /// `payload`, required.
    pub payload: Option<String>,
    /// `summaryText`.
    pub summary_text: Option<String>,
    /// `text`, required.
    pub text: Option<String>,
    __marks: rt::Marks,
}
/// The values of `action` in [`ConversationContentQuickReply`](super::ConversationContentQuickReply).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationContentQuickReplyAction {
    /// `Message`
    Message,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationContentQuickReply {
    "action" Enum action,
    "image" Str image,
    "payload" Str payload,
    "summaryText" Str summary_text,
    "text" Str text,
});

rt::setters!(ConversationContentQuickReply {
    0 action with_action(impl Into<super::ConversationContentQuickReplyAction>) clear_action,
    1 image with_image(impl Into<String>) clear_image,
    2 payload with_payload(impl Into<String>) clear_payload,
    3 summary_text with_summary_text(impl Into<String>) clear_summary_text,
    4 text with_text(impl Into<String>) clear_text,
});

rt::open_enum!(ConversationContentQuickReplyAction {
    Message = "Message",
});
