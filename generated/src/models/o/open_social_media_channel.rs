// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenSocialMediaChannel`.
///
/// The service requires `from`, `messageId`, `publicMetadata`, `time` in requests.
#[non_exhaustive]
pub struct OpenSocialMediaChannel {
    /// `from`, required.
    pub from: Option<super::OpenSocialMediaRecipient>,
    /// `id`.
    pub id: Option<String>,
    /// `messageId`, required.
    pub message_id: Option<String>,
    /// `metadata`.
    pub metadata: Option<super::ConversationChannelMetadata>,
    /// `platform`.
    pub platform: Option<super::OpenSocialMediaChannelPlatform>,
    /// `publicMetadata`, required.
    pub public_metadata: Option<super::OpenSocialMediaPublicMetadata>,
    /// `time`, required.
    pub time: Option<rt::DateTime>,
    /// `to`.
    pub to: Option<super::OpenSocialMediaRecipient>,
    /// `type`.
    pub r#type: Option<super::OpenSocialMediaChannelType>,
    __marks: rt::Marks,
}
/// The values of `platform` in [`OpenSocialMediaChannel`](super::OpenSocialMediaChannel).
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenSocialMediaChannelPlatform {
    /// `Open`
    Open,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`OpenSocialMediaChannel`](super::OpenSocialMediaChannel).
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenSocialMediaChannelType {
    /// `Public`
    Public,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OpenSocialMediaChannel {
    "from" Any from,
    "id" Str id,
    "messageId" Str message_id,
    "metadata" Any metadata,
    "platform" Enum platform,
    "publicMetadata" Any public_metadata,
    "time" DateTime time,
    "to" Any to,
    "type" Enum r#type,
});

rt::setters!(OpenSocialMediaChannel {
    0 from with_from(super::OpenSocialMediaRecipient) clear_from,
    1 id with_id(impl Into<String>) clear_id,
    2 message_id with_message_id(impl Into<String>) clear_message_id,
    3 metadata with_metadata(super::ConversationChannelMetadata) clear_metadata,
    4 platform with_platform(impl Into<super::OpenSocialMediaChannelPlatform>) clear_platform,
    5 public_metadata with_public_metadata(super::OpenSocialMediaPublicMetadata) clear_public_metadata,
    6 time with_time(impl Into<rt::DateTime>) clear_time,
    7 to with_to(super::OpenSocialMediaRecipient) clear_to,
    8 r#type with_type(impl Into<super::OpenSocialMediaChannelType>) clear_type,
});

rt::open_enum!(OpenSocialMediaChannelPlatform {
    Open = "Open",
});

rt::open_enum!(OpenSocialMediaChannelType {
    Public = "Public",
});
