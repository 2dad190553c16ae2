// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NotificationsSettings`.
#[non_exhaustive]
pub struct NotificationsSettings {
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `notificationContentType`.
    pub notification_content_type: Option<
        super::NotificationsSettingsNotificationContentType,
    >,
    __marks: rt::Marks,
}
/// The values of `notificationContentType` in [`NotificationsSettings`](super::NotificationsSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum NotificationsSettingsNotificationContentType {
    /// `IncludeMessagesContent`
    IncludeMessagesContent,
    /// `ExcludeMessagesContent`
    ExcludeMessagesContent,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(NotificationsSettings {
    "enabled" Bool enabled,
    "notificationContentType" Enum notification_content_type,
});

rt::setters!(NotificationsSettings {
    0 enabled with_enabled(bool) clear_enabled,
    1 notification_content_type with_notification_content_type(impl Into<super::NotificationsSettingsNotificationContentType>) clear_notification_content_type,
});

rt::open_enum!(NotificationsSettingsNotificationContentType {
    IncludeMessagesContent = "IncludeMessagesContent",
    ExcludeMessagesContent = "ExcludeMessagesContent",
});
