// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AlertNotification`.
///
/// The service requires `notificationTypes`, `recipient` in requests.
#[non_exhaustive]
pub struct AlertNotification {
    /// `locale`.
    pub locale: Option<String>,
    /// `notificationTypes`, required.
    pub notification_types: Option<Vec<String>>,
    /// `recipient`, required.
    pub recipient: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AlertNotification {
    "locale" Str locale,
    "notificationTypes" Texts notification_types,
    "recipient" Str recipient,
});

rt::setters!(AlertNotification {
    0 locale with_locale(impl Into<String>) clear_locale,
    1 notification_types with_notification_types(Vec<String>) clear_notification_types,
    2 recipient with_recipient(impl Into<String>) clear_recipient,
});
