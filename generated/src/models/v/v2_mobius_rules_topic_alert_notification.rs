// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2MobiusRulesTopicAlertNotification`.
#[non_exhaustive]
pub struct V2MobiusRulesTopicAlertNotification {
    /// `locale`.
    pub locale: Option<String>,
    /// `notificationTypes`.
    pub notification_types: Option<Vec<String>>,
    /// `recipient`.
    pub recipient: Option<super::V2MobiusRulesTopicAlertNotificationRecipient>,
    __marks: rt::Marks,
}

rt::model!(V2MobiusRulesTopicAlertNotification {
    "locale" Str locale,
    "notificationTypes" Texts notification_types,
    "recipient" Any recipient,
});
