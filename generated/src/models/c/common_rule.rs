// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CommonRule`.
///
/// The service requires `name`, `type` in requests.
#[non_exhaustive]
pub struct CommonRule {
    /// `conditions`.
    pub conditions: Option<super::CommonRuleConditions>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateLastModified`.
    pub date_last_modified: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `inAlarm`.
    pub in_alarm: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// `notifications`.
    pub notifications: Option<Vec<super::AlertNotification>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `sendExitingAlarmNotifications`.
    pub send_exiting_alarm_notifications: Option<bool>,
    /// `type`, required.
    pub r#type: Option<super::CommonRuleType>,
    /// `user`.
    pub user: Option<super::UserReference>,
    /// `version`.
    pub version: Option<i64>,
    /// `waitBetweenNotificationMs`.
    pub wait_between_notification_ms: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `type` in [`CommonRule`](super::CommonRule).
#[derive(Clone)]
#[non_exhaustive]
pub enum CommonRuleType {
    /// `ConversationMetrics`
    ConversationMetrics,
    /// `UserPresence`
    UserPresence,
    /// `WorkforceManagement`
    WorkforceManagement,
    /// `OperationalConsole`
    OperationalConsole,
    /// `Anomaly`
    Anomaly,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CommonRule {
    "conditions" Any conditions,
    "dateCreated" DateTime date_created,
    "dateLastModified" DateTime date_last_modified,
    "description" Str description,
    "enabled" Bool enabled,
    "id" Str id,
    "inAlarm" Bool in_alarm,
    "name" Str name,
    "notifications" Any notifications,
    "selfUri" Str self_uri,
    "sendExitingAlarmNotifications" Bool send_exiting_alarm_notifications,
    "type" Enum r#type,
    "user" Any user,
    "version" Int version,
    "waitBetweenNotificationMs" Int wait_between_notification_ms,
});

rt::setters!(CommonRule {
    0 conditions with_conditions(super::CommonRuleConditions) clear_conditions,
    1 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    2 date_last_modified with_date_last_modified(impl Into<rt::DateTime>) clear_date_last_modified,
    3 description with_description(impl Into<String>) clear_description,
    4 enabled with_enabled(bool) clear_enabled,
    5 id with_id(impl Into<String>) clear_id,
    6 in_alarm with_in_alarm(bool) clear_in_alarm,
    7 name with_name(impl Into<String>) clear_name,
    8 notifications with_notifications(Vec<super::AlertNotification>) clear_notifications,
    9 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    10 send_exiting_alarm_notifications with_send_exiting_alarm_notifications(bool) clear_send_exiting_alarm_notifications,
    11 r#type with_type(impl Into<super::CommonRuleType>) clear_type,
    12 user with_user(super::UserReference) clear_user,
    13 version with_version(i64) clear_version,
    14 wait_between_notification_ms with_wait_between_notification_ms(i64) clear_wait_between_notification_ms,
});

rt::open_enum!(CommonRuleType {
    ConversationMetrics = "ConversationMetrics",
    UserPresence = "UserPresence",
    WorkforceManagement = "WorkforceManagement",
    OperationalConsole = "OperationalConsole",
    Anomaly = "Anomaly",
    Unknown = "Unknown",
});
