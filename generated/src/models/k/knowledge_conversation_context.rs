// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeConversationContext`.
///
/// The service requires `conversationId` in requests.
#[non_exhaustive]
pub struct KnowledgeConversationContext {
    /// `conversationId`, required.
    pub conversation_id: Option<String>,
    /// `externalContactId`.
    pub external_contact_id: Option<String>,
    /// `mediaType`.
    pub media_type: Option<super::KnowledgeConversationContextMediaType>,
    /// `messageType`.
    pub message_type: Option<super::KnowledgeConversationContextMessageType>,
    /// `queueId`.
    pub queue_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`KnowledgeConversationContext`](super::KnowledgeConversationContext).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeConversationContextMediaType {
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
/// The values of `messageType` in [`KnowledgeConversationContext`](super::KnowledgeConversationContext).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeConversationContextMessageType {
    /// `Unknown`
    Unknown,
    /// `Phone`
    Phone,
    /// `SMS`
    Sms,
    /// `GenesysChatWidget`
    GenesysChatWidget,
    /// `FacebookMessenger`
    FacebookMessenger,
    /// `WeChat`
    WeChat,
    /// `Whatsapp`
    Whatsapp,
    /// `AppleBusinessChat`
    AppleBusinessChat,
    /// `Telegram`
    Telegram,
    /// `Slack`
    Slack,
    /// `Signal`
    Signal,
    /// `Line`
    Line,
    /// `Discord`
    Discord,
    /// `TwitterDirectMessage`
    TwitterDirectMessage,
    /// `Other`
    Other,
    /// `Open`
    Open,
    /// `Instagram`
    Instagram,
    /// `Apple`
    Apple,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeConversationContext {
    "conversationId" Str conversation_id,
    "externalContactId" Str external_contact_id,
    "mediaType" Enum media_type,
    "messageType" Enum message_type,
    "queueId" Str queue_id,
});

rt::setters!(KnowledgeConversationContext {
    0 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    1 external_contact_id with_external_contact_id(impl Into<String>) clear_external_contact_id,
    2 media_type with_media_type(impl Into<super::KnowledgeConversationContextMediaType>) clear_media_type,
    3 message_type with_message_type(impl Into<super::KnowledgeConversationContextMessageType>) clear_message_type,
    4 queue_id with_queue_id(impl Into<String>) clear_queue_id,
});

rt::open_enum!(KnowledgeConversationContextMediaType {
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

rt::open_enum!(KnowledgeConversationContextMessageType {
    Unknown = "Unknown",
    Phone = "Phone",
    Sms = "SMS",
    GenesysChatWidget = "GenesysChatWidget",
    FacebookMessenger = "FacebookMessenger",
    WeChat = "WeChat",
    Whatsapp = "Whatsapp",
    AppleBusinessChat = "AppleBusinessChat",
    Telegram = "Telegram",
    Slack = "Slack",
    Signal = "Signal",
    Line = "Line",
    Discord = "Discord",
    TwitterDirectMessage = "TwitterDirectMessage",
    Other = "Other",
    Open = "Open",
    Instagram = "Instagram",
    Apple = "Apple",
});
