// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenSocialMediaReactionsChannel`.
///
/// The service requires `messageId`, `time` in requests.
#[non_exhaustive]
pub struct OpenSocialMediaReactionsChannel {
    /// `id`.
    pub id: Option<String>,
    /// `messageId`, required.
    pub message_id: Option<String>,
    /// `platform`.
    pub platform: Option<super::OpenSocialMediaReactionsChannelPlatform>,
    /// `time`, required.
    pub time: Option<rt::DateTime>,
    /// `to`.
    pub to: Option<super::OpenSocialMediaRecipient>,
    /// `type`.
    pub r#type: Option<super::OpenSocialMediaReactionsChannelType>,
    __marks: rt::Marks,
}
/// The values of `platform` in [`OpenSocialMediaReactionsChannel`](super::OpenSocialMediaReactionsChannel).
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenSocialMediaReactionsChannelPlatform {
    /// `Open`
    Open,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`OpenSocialMediaReactionsChannel`](super::OpenSocialMediaReactionsChannel).
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenSocialMediaReactionsChannelType {
    /// `Public`
    Public,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OpenSocialMediaReactionsChannel {
    "id" Str id,
    "messageId" Str message_id,
    "platform" Enum platform,
    "time" DateTime time,
    "to" Any to,
    "type" Enum r#type,
});

rt::setters!(OpenSocialMediaReactionsChannel {
    0 id with_id(impl Into<String>) clear_id,
    1 message_id with_message_id(impl Into<String>) clear_message_id,
    2 platform with_platform(impl Into<super::OpenSocialMediaReactionsChannelPlatform>) clear_platform,
    3 time with_time(impl Into<rt::DateTime>) clear_time,
    4 to with_to(super::OpenSocialMediaRecipient) clear_to,
    5 r#type with_type(impl Into<super::OpenSocialMediaReactionsChannelType>) clear_type,
});

rt::open_enum!(OpenSocialMediaReactionsChannelPlatform {
    Open = "Open",
});

rt::open_enum!(OpenSocialMediaReactionsChannelType {
    Public = "Public",
});
