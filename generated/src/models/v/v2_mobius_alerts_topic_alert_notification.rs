// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2MobiusAlertsTopicAlertNotification`.
#[non_exhaustive]
pub struct V2MobiusAlertsTopicAlertNotification {
    /// `locale`.
    pub locale: Option<String>,
    /// `notificationTypes`.
    pub notification_types: Option<Vec<String>>,
    /// `recipient`.
    pub recipient: Option<super::V2MobiusAlertsTopicAlertNotificationRecipient>,
    __marks: rt::Marks,
}

rt::model!(V2MobiusAlertsTopicAlertNotification {
    "locale" Str locale,
    "notificationTypes" Texts notification_types,
    "recipient" Any recipient,
});
