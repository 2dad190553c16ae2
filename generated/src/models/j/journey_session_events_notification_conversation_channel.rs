// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneySessionEventsNotificationConversationChannel`.
#[non_exhaustive]
pub struct JourneySessionEventsNotificationConversationChannel {
    /// `messageType`.
    pub message_type: Option<
        super::JourneySessionEventsNotificationConversationChannelMessageType,
    >,
    /// `platform`.
    pub platform: Option<String>,
    /// `type`.
    pub r#type: Option<super::JourneySessionEventsNotificationConversationChannelType>,
    __marks: rt::Marks,
}
/// The values of `messageType` in [`JourneySessionEventsNotificationConversationChannel`](super::JourneySessionEventsNotificationConversationChannel).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneySessionEventsNotificationConversationChannelMessageType {
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
/// The values of `type` in [`JourneySessionEventsNotificationConversationChannel`](super::JourneySessionEventsNotificationConversationChannel).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneySessionEventsNotificationConversationChannelType {
    /// `Unknown`
    Unknown,
    /// `Voice`
    Voice,
    /// `Chat`
    Chat,
    /// `Email`
    Email,
    /// `Callback`
    Callback,
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

rt::model!(JourneySessionEventsNotificationConversationChannel {
    "messageType" Enum message_type,
    "platform" Str platform,
    "type" Enum r#type,
});

rt::open_enum!(JourneySessionEventsNotificationConversationChannelMessageType {
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

rt::open_enum!(JourneySessionEventsNotificationConversationChannelType {
    Unknown = "Unknown",
    Voice = "Voice",
    Chat = "Chat",
    Email = "Email",
    Callback = "Callback",
    Cobrowse = "Cobrowse",
    Video = "Video",
    Screenshare = "Screenshare",
    Message = "Message",
    InternalMessage = "InternalMessage",
});
