// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeV3PreviewConversationContext`.
///
/// The service requires `mediaType` in requests.
#[non_exhaustive]
pub struct KnowledgeV3PreviewConversationContext {
    /// `mediaType`, required.
    pub media_type: Option<super::KnowledgeV3PreviewConversationContextMediaType>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`KnowledgeV3PreviewConversationContext`](super::KnowledgeV3PreviewConversationContext).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeV3PreviewConversationContextMediaType {
    /// `Voice`
    Voice,
    /// `Message`
    Message,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeV3PreviewConversationContext {
    "mediaType" Enum media_type,
});

rt::setters!(KnowledgeV3PreviewConversationContext {
    0 media_type with_media_type(impl Into<super::KnowledgeV3PreviewConversationContextMediaType>) clear_media_type,
});

rt::open_enum!(KnowledgeV3PreviewConversationContextMediaType {
    Voice = "Voice",
    Message = "Message",
});
