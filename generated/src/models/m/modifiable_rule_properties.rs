// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ModifiableRuleProperties`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct ModifiableRuleProperties {
    /// `conditions`.
    pub conditions: Option<super::CommonRuleConditions>,
    /// `description`.
    pub description: Option<String>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `notifications`.
    pub notifications: Option<Vec<super::AlertNotification>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `sendExitingAlarmNotifications`.
    pub send_exiting_alarm_notifications: Option<bool>,
    /// `waitBetweenNotificationMs`.
    pub wait_between_notification_ms: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ModifiableRuleProperties {
    "conditions" Any conditions,
    "description" Str description,
    "enabled" Bool enabled,
    "id" Str id,
    "name" Str name,
    "notifications" Any notifications,
    "selfUri" Str self_uri,
    "sendExitingAlarmNotifications" Bool send_exiting_alarm_notifications,
    "waitBetweenNotificationMs" Int wait_between_notification_ms,
});

rt::setters!(ModifiableRuleProperties {
    0 conditions with_conditions(super::CommonRuleConditions) clear_conditions,
    1 description with_description(impl Into<String>) clear_description,
    2 enabled with_enabled(bool) clear_enabled,
    3 id with_id(impl Into<String>) clear_id,
    4 name with_name(impl Into<String>) clear_name,
    5 notifications with_notifications(Vec<super::AlertNotification>) clear_notifications,
    6 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    7 send_exiting_alarm_notifications with_send_exiting_alarm_notifications(bool) clear_send_exiting_alarm_notifications,
    8 wait_between_notification_ms with_wait_between_notification_ms(i64) clear_wait_between_notification_ms,
});
