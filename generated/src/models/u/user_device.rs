// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserDevice`.
///
/// The service requires `acceptNotifications`, `deviceToken`, `make`, `model`, `notificationId`, `type` in requests.
#[non_exhaustive]
pub struct UserDevice {
    /// `acceptNotifications`, required.
    pub accept_notifications: Option<bool>,
    /// `deviceToken`, required.
    pub device_token: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `make`, required.
    pub make: Option<String>,
    /// `model`, required.
    pub model: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `notificationId`, required.
    pub notification_id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `sessionHash`.
    pub session_hash: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::UserDeviceType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`UserDevice`](super::UserDevice).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserDeviceType {
    /// `android`
    Android,
    /// `ios`
    Ios,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UserDevice {
    "acceptNotifications" Bool accept_notifications,
    "deviceToken" Str device_token,
    "id" Str id,
    "make" Str make,
    "model" Str model,
    "name" Str name,
    "notificationId" Str notification_id,
    "selfUri" Str self_uri,
    "sessionHash" Str session_hash,
    "type" Enum r#type,
});

rt::setters!(UserDevice {
    0 accept_notifications with_accept_notifications(bool) clear_accept_notifications,
    1 device_token with_device_token(impl Into<String>) clear_device_token,
    2 id with_id(impl Into<String>) clear_id,
    3 make with_make(impl Into<String>) clear_make,
    4 model with_model(impl Into<String>) clear_model,
    5 name with_name(impl Into<String>) clear_name,
    6 notification_id with_notification_id(impl Into<String>) clear_notification_id,
    7 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    8 session_hash with_session_hash(impl Into<String>) clear_session_hash,
    9 r#type with_type(impl Into<super::UserDeviceType>) clear_type,
});

rt::open_enum!(UserDeviceType {
    Android = "android",
    Ios = "ios",
});
