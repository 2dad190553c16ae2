// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LocalizedLabels`.
#[non_exhaustive]
pub struct LocalizedLabels {
    /// `key`.
    pub key: Option<super::LocalizedLabelsKey>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `key` in [`LocalizedLabels`](super::LocalizedLabels).
#[derive(Clone)]
#[non_exhaustive]
pub enum LocalizedLabelsKey {
    /// `MessengerHomeHeaderTitle`
    MessengerHomeHeaderTitle,
    /// `MessengerHomeHeaderSubTitle`
    MessengerHomeHeaderSubTitle,
    /// `PushNotificationTitle`
    PushNotificationTitle,
    /// `PushNotificationBody`
    PushNotificationBody,
    /// `MessengerLauncherButtonText`
    MessengerLauncherButtonText,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LocalizedLabels {
    "key" Enum key,
    "value" Str value,
});

rt::setters!(LocalizedLabels {
    0 key with_key(impl Into<super::LocalizedLabelsKey>) clear_key,
    1 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(LocalizedLabelsKey {
    MessengerHomeHeaderTitle = "MessengerHomeHeaderTitle",
    MessengerHomeHeaderSubTitle = "MessengerHomeHeaderSubTitle",
    PushNotificationTitle = "PushNotificationTitle",
    PushNotificationBody = "PushNotificationBody",
    MessengerLauncherButtonText = "MessengerLauncherButtonText",
});
