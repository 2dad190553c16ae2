// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel`.
#[non_exhaustive]
pub struct V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel {
    /// `from`.
    pub from: Option<
        super::V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipient,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `platform`.
    pub platform: Option<
        super::V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannelPlatform,
    >,
    /// `time`.
    pub time: Option<rt::DateTime>,
    /// `to`.
    pub to: Option<
        super::V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipient,
    >,
    __marks: rt::Marks,
}
/// The values of `platform` in [`V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel`](super::V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannelPlatform {
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

rt::model!(V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel {
    "from" Any from,
    "id" Str id,
    "platform" Enum platform,
    "time" DateTime time,
    "to" Any to,
});

rt::open_enum!(V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannelPlatform {
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
