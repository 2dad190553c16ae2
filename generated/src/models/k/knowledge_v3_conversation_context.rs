// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeV3ConversationContext`.
///
/// The service requires `conversationId` in requests.
#[non_exhaustive]
pub struct KnowledgeV3ConversationContext {
    /// `conversationId`, required.
    pub conversation_id: Option<String>,
    /// `externalContactId`.
    pub external_contact_id: Option<String>,
    /// `mediaType`.
    pub media_type: Option<super::KnowledgeV3ConversationContextMediaType>,
    /// `messageType`.
    pub message_type: Option<super::KnowledgeV3ConversationContextMessageType>,
    /// `queueId`.
    pub queue_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`KnowledgeV3ConversationContext`](super::KnowledgeV3ConversationContext).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeV3ConversationContextMediaType {
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
/// The values of `messageType` in [`KnowledgeV3ConversationContext`](super::KnowledgeV3ConversationContext).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeV3ConversationContextMessageType {
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

rt::model!(KnowledgeV3ConversationContext {
    "conversationId" Str conversation_id,
    "externalContactId" Str external_contact_id,
    "mediaType" Enum media_type,
    "messageType" Enum message_type,
    "queueId" Str queue_id,
});

rt::setters!(KnowledgeV3ConversationContext {
    0 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    1 external_contact_id with_external_contact_id(impl Into<String>) clear_external_contact_id,
    2 media_type with_media_type(impl Into<super::KnowledgeV3ConversationContextMediaType>) clear_media_type,
    3 message_type with_message_type(impl Into<super::KnowledgeV3ConversationContextMessageType>) clear_message_type,
    4 queue_id with_queue_id(impl Into<String>) clear_queue_id,
});

rt::open_enum!(KnowledgeV3ConversationContextMediaType {
    Call = "Call",
    Chat = "Chat",
    Email = "Email",
    Message = "Message",
    Voice = "Voice",
});

rt::open_enum!(KnowledgeV3ConversationContextMessageType {
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
