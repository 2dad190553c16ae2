// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationMessagingChannel`.
#[non_exhaustive]
pub struct ConversationMessagingChannel {
    /// `dateDeleted`.
    pub date_deleted: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `from`.
    pub from: Option<super::ConversationMessagingFromRecipient>,
    /// `id`.
    pub id: Option<String>,
    /// `messageId`.
    pub message_id: Option<String>,
    /// `platform`.
    pub platform: Option<super::ConversationMessagingChannelPlatform>,
    /// `publicMetadata`.
    pub public_metadata: Option<super::ConversationPublicMetadata>,
    /// `time`.
    pub time: Option<rt::DateTime>,
    /// `to`.
    pub to: Option<super::ConversationMessagingToRecipient>,
    /// `type`.
    pub r#type: Option<super::ConversationMessagingChannelType>,
    __marks: rt::Marks,
}
/// The values of `platform` in [`ConversationMessagingChannel`](super::ConversationMessagingChannel).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationMessagingChannelPlatform {
    /// `Twitter`
    Twitter,
    /// `Facebook`
    Facebook,
    /// `Instagram`
    Instagram,
    /// `Line`
    Line,
    /// `Whatsapp`
    Whatsapp,
    /// `WebMessaging`
    WebMessaging,
    /// `Open`
    Open,
    /// `Apple`
    Apple,
    /// `Sms`
    Sms,
    /// `LinkedIn`
    LinkedIn,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`ConversationMessagingChannel`](super::ConversationMessagingChannel).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationMessagingChannelType {
    /// `Public`
    Public,
    /// `Private`
    Private,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationMessagingChannel {
    "dateDeleted" DateTime date_deleted,
    "dateModified" DateTime date_modified,
    "from" Any from,
    "id" Str id,
    "messageId" Str message_id,
    "platform" Enum platform,
    "publicMetadata" Any public_metadata,
    "time" DateTime time,
    "to" Any to,
    "type" Enum r#type,
});

rt::open_enum!(ConversationMessagingChannelPlatform {
    Twitter = "Twitter",
    Facebook = "Facebook",
    Instagram = "Instagram",
    Line = "Line",
    Whatsapp = "Whatsapp",
    WebMessaging = "WebMessaging",
    Open = "Open",
    Apple = "Apple",
    Sms = "Sms",
    LinkedIn = "LinkedIn",
});

rt::open_enum!(ConversationMessagingChannelType {
    Public = "Public",
    Private = "Private",
});
