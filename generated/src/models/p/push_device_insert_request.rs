// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PushDeviceInsertRequest`.
///
/// The service requires `deviceToken`, `deviceType`, `language`, `notificationProvider` in requests.
#[non_exhaustive]
pub struct PushDeviceInsertRequest {
    /// `deviceToken`, required.
    pub device_token: Option<String>,
    /// `deviceType`, required.
    pub device_type: Option<super::PushDeviceInsertRequestDeviceType>,
    /// `language`, required.
    pub language: Option<String>,
    /// `notificationProvider`, required.
    pub notification_provider: Option<
        super::PushDeviceInsertRequestNotificationProvider,
    >,
    __marks: rt::Marks,
}
/// The values of `deviceType` in [`PushDeviceInsertRequest`](super::PushDeviceInsertRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum PushDeviceInsertRequestDeviceType {
    /// `android`
    Android,
    /// `ios`
    Ios,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `notificationProvider` in [`PushDeviceInsertRequest`](super::PushDeviceInsertRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum PushDeviceInsertRequestNotificationProvider {
    /// `FCM`
    Fcm,
    /// `APNS`
    Apns,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PushDeviceInsertRequest {
    "deviceToken" Str device_token,
    "deviceType" Enum device_type,
    "language" Str language,
    "notificationProvider" Enum notification_provider,
});

rt::setters!(PushDeviceInsertRequest {
    0 device_token with_device_token(impl Into<String>) clear_device_token,
    1 device_type with_device_type(impl Into<super::PushDeviceInsertRequestDeviceType>) clear_device_type,
    2 language with_language(impl Into<String>) clear_language,
    3 notification_provider with_notification_provider(impl Into<super::PushDeviceInsertRequestNotificationProvider>) clear_notification_provider,
});

rt::open_enum!(PushDeviceInsertRequestDeviceType {
    Android = "android",
    Ios = "ios",
});

rt::open_enum!(PushDeviceInsertRequestNotificationProvider {
    Fcm = "FCM",
    Apns = "APNS",
});
