// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeConversationContextResponse`.
#[non_exhaustive]
pub struct KnowledgeConversationContextResponse {
    /// `conversation`, required.
    pub conversation: Option<super::AddressableEntityRef>,
    /// `externalContact`.
    pub external_contact: Option<super::AddressableEntityRef>,
    /// `mediaType`.
    pub media_type: Option<super::KnowledgeConversationContextResponseMediaType>,
    /// `queue`.
    pub queue: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`KnowledgeConversationContextResponse`](super::KnowledgeConversationContextResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeConversationContextResponseMediaType {
    /// `Unknown`
    Unknown,
    /// `Callback`
    Callback,
    /// `Chat`
    Chat,
    /// `Cobrowse`
    Cobrowse,
    /// `Email`
    Email,
    /// `Message`
    Message,
    /// `Screenshare`
    Screenshare,
    /// `Video`
    Video,
    /// `Voice`
    Voice,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeConversationContextResponse {
    "conversation" Any conversation,
    "externalContact" Any external_contact,
    "mediaType" Enum media_type,
    "queue" Any queue,
});

rt::open_enum!(KnowledgeConversationContextResponseMediaType {
    Unknown = "Unknown",
    Callback = "Callback",
    Chat = "Chat",
    Cobrowse = "Cobrowse",
    Email = "Email",
    Message = "Message",
    Screenshare = "Screenshare",
    Video = "Video",
    Voice = "Voice",
});
