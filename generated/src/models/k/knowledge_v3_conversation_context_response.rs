// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeV3ConversationContextResponse`.
#[non_exhaustive]
pub struct KnowledgeV3ConversationContextResponse {
    /// `conversation`, required.
    pub conversation: Option<super::AddressableEntityRef>,
    /// `externalContact`.
    pub external_contact: Option<super::AddressableEntityRef>,
    /// `mediaType`.
    pub media_type: Option<super::KnowledgeV3ConversationContextResponseMediaType>,
    /// `queue`.
    pub queue: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`KnowledgeV3ConversationContextResponse`](super::KnowledgeV3ConversationContextResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeV3ConversationContextResponseMediaType {
    /// `Call`
    Call,
    /// `Chat`
    Chat,
    /// `Email`
    Email,
    /// `Message`
    Message,
    /// `Voice`
    Voice,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeV3ConversationContextResponse {
    "conversation" Any conversation,
    "externalContact" Any external_contact,
    "mediaType" Enum media_type,
    "queue" Any queue,
});

rt::open_enum!(KnowledgeV3ConversationContextResponseMediaType {
    Call = "Call",
    Chat = "Chat",
    Email = "Email",
    Message = "Message",
    Voice = "Voice",
});
