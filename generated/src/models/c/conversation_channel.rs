// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationChannel`.
#[non_exhaustive]
pub struct ConversationChannel {
    /// `messageType`.
    pub message_type: Option<super::ConversationChannelMessageType>,
    /// `platform`.
    pub platform: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::ConversationChannelType>,
    __marks: rt::Marks,
}
/// The values of `messageType` in [`ConversationChannel`](super::ConversationChannel).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationChannelMessageType {
    /// `Unknown`
    Unknown,
    /// `Sms`
    Sms,
    /// `Twitter`
    Twitter,
    /// `Facebook`
    Facebook,
    /// `Line`
    Line,
    /// `WhatsApp`
    WhatsApp,
    /// `WebMessaging`
    WebMessaging,
    /// `Open`
    Open,
    /// `Instagram`
    Instagram,
    /// `Apple`
    Apple,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`ConversationChannel`](super::ConversationChannel).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationChannelType {
    /// `Unknown`
    Unknown,
    /// `Call`
    Call,
    /// `Callback`
    Callback,
    /// `Email`
    Email,
    /// `GenericObject`
    GenericObject,
    /// `Messaging`
    Messaging,
    /// `Social`
    Social,
    /// `Webchat`
    Webchat,
    /// `Voice`
    Voice,
    /// `Chat`
    Chat,
    /// `Cobrowse`
    Cobrowse,
    /// `Video`
    Video,
    /// `Screenshare`
    Screenshare,
    /// `Message`
    Message,
    /// `InternalMessage`
    InternalMessage,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationChannel {
    "messageType" Enum message_type,
    "platform" Str platform,
    "type" Enum r#type,
});

rt::open_enum!(ConversationChannelMessageType {
    Unknown = "Unknown",
    Sms = "Sms",
    Twitter = "Twitter",
    Facebook = "Facebook",
    Line = "Line",
    WhatsApp = "WhatsApp",
    WebMessaging = "WebMessaging",
    Open = "Open",
    Instagram = "Instagram",
    Apple = "Apple",
});

rt::open_enum!(ConversationChannelType {
    Unknown = "Unknown",
    Call = "Call",
    Callback = "Callback",
    Email = "Email",
    GenericObject = "GenericObject",
    Messaging = "Messaging",
    Social = "Social",
    Webchat = "Webchat",
    Voice = "Voice",
    Chat = "Chat",
    Cobrowse = "Cobrowse",
    Video = "Video",
    Screenshare = "Screenshare",
    Message = "Message",
    InternalMessage = "InternalMessage",
});
