// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SocialHandle`.
#[non_exhaustive]
pub struct SocialHandle {
    /// `type`.
    pub r#type: Option<super::SocialHandleType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`SocialHandle`](super::SocialHandle).
#[derive(Clone)]
#[non_exhaustive]
pub enum SocialHandleType {
    /// `TWITTER`
    Twitter,
    /// `INSTAGRAM`
    Instagram,
    /// `FACEBOOK`
    Facebook,
    /// `APPLE_MESSAGES`
    AppleMessages,
    /// `WHATSAPP`
    Whatsapp,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SocialHandle {
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(SocialHandle {
    0 r#type with_type(impl Into<super::SocialHandleType>) clear_type,
    1 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(SocialHandleType {
    Twitter = "TWITTER",
    Instagram = "INSTAGRAM",
    Facebook = "FACEBOOK",
    AppleMessages = "APPLE_MESSAGES",
    Whatsapp = "WHATSAPP",
});
