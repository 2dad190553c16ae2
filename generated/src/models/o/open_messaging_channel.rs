// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenMessagingChannel`.
///
/// The service requires `from`, `time`, `to` in requests.
#[non_exhaustive]
pub struct OpenMessagingChannel {
    /// `from`, required.
    pub from: Option<super::OpenMessagingFromRecipient>,
    /// `id`.
    pub id: Option<String>,
    /// `messageId`.
    pub message_id: Option<String>,
    /// `metadata`.
    pub metadata: Option<super::ConversationChannelMetadata>,
    /// `platform`.
    pub platform: Option<super::OpenMessagingChannelPlatform>,
    /// `time`, required.
    pub time: Option<rt::DateTime>,
    /// `to`, required.
    pub to: Option<super::OpenMessagingToRecipient>,
    /// `type`.
    pub r#type: Option<super::OpenMessagingChannelType>,
    __marks: rt::Marks,
}
/// The values of `platform` in [`OpenMessagingChannel`](super::OpenMessagingChannel).
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenMessagingChannelPlatform {
    /// `Open`
    Open,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`OpenMessagingChannel`](super::OpenMessagingChannel).
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenMessagingChannelType {
    /// `Private`
    Private,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OpenMessagingChannel {
    "from" Any from,
    "id" Str id,
    "messageId" Str message_id,
    "metadata" Any metadata,
    "platform" Enum platform,
    "time" DateTime time,
    "to" Any to,
    "type" Enum r#type,
});

rt::setters!(OpenMessagingChannel {
    0 from with_from(super::OpenMessagingFromRecipient) clear_from,
    1 id with_id(impl Into<String>) clear_id,
    2 message_id with_message_id(impl Into<String>) clear_message_id,
    3 metadata with_metadata(super::ConversationChannelMetadata) clear_metadata,
    4 platform with_platform(impl Into<super::OpenMessagingChannelPlatform>) clear_platform,
    5 time with_time(impl Into<rt::DateTime>) clear_time,
    6 to with_to(super::OpenMessagingToRecipient) clear_to,
    7 r#type with_type(impl Into<super::OpenMessagingChannelType>) clear_type,
});

rt::open_enum!(OpenMessagingChannelPlatform {
    Open = "Open",
});

rt::open_enum!(OpenMessagingChannelType {
    Private = "Private",
});
