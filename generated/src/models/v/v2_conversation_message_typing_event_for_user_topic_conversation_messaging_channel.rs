// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel`.
#[non_exhaustive]
pub struct V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel {
    /// `from`.
    pub from: Option<
        super::V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `platform`.
    pub platform: Option<
        super::V2ConversationMessageTypingEventForUserTopicConversationMessagingChannelPlatform,
    >,
    /// `time`.
    pub time: Option<rt::DateTime>,
    /// `to`.
    pub to: Option<
        super::V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient,
    >,
    __marks: rt::Marks,
}
/// The values of `platform` in [`V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel`](super::V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2ConversationMessageTypingEventForUserTopicConversationMessagingChannelPlatform {
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
    /// `Sms`
    Sms,
    /// `Apple`
    Apple,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel {
    "from" Any from,
    "id" Str id,
    "platform" Enum platform,
    "time" DateTime time,
    "to" Any to,
});

rt::open_enum!(V2ConversationMessageTypingEventForUserTopicConversationMessagingChannelPlatform {
    Twitter = "Twitter",
    Facebook = "Facebook",
    Instagram = "Instagram",
    Line = "Line",
    Whatsapp = "Whatsapp",
    WebMessaging = "WebMessaging",
    Open = "Open",
    Sms = "Sms",
    Apple = "Apple",
});
