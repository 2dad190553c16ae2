// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2MobiusRulesTopicRule`.
#[non_exhaustive]
pub struct V2MobiusRulesTopicRule {
    /// `action`.
    pub action: Option<super::V2MobiusRulesTopicRuleAction>,
    /// `conditions`.
    pub conditions: Option<super::V2MobiusRulesTopicCondition>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `inAlarm`.
    pub in_alarm: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `notifications`.
    pub notifications: Option<Vec<super::V2MobiusRulesTopicAlertNotification>>,
    /// `sendExitingAlarmNotification`.
    pub send_exiting_alarm_notification: Option<bool>,
    /// `type`.
    pub r#type: Option<super::V2MobiusRulesTopicRuleType>,
    /// `userId`.
    pub user_id: Option<String>,
    /// `waitBetweenNotificationMs`.
    pub wait_between_notification_ms: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `action` in [`V2MobiusRulesTopicRule`](super::V2MobiusRulesTopicRule).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2MobiusRulesTopicRuleAction {
    /// `UNKNOWN`
    Unknown,
    /// `CREATE`
    Create,
    /// `UPDATE`
    Update,
    /// `DELETE`
    Delete,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`V2MobiusRulesTopicRule`](super::V2MobiusRulesTopicRule).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2MobiusRulesTopicRuleType {
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

rt::model!(V2MobiusRulesTopicRule {
    "action" Enum action,
    "conditions" Any conditions,
    "dateCreated" DateTime date_created,
    "enabled" Bool enabled,
    "id" Str id,
    "inAlarm" Bool in_alarm,
    "name" Str name,
    "notifications" Any notifications,
    "sendExitingAlarmNotification" Bool send_exiting_alarm_notification,
    "type" Enum r#type,
    "userId" Str user_id,
    "waitBetweenNotificationMs" Int wait_between_notification_ms,
});

rt::open_enum!(V2MobiusRulesTopicRuleAction {
    Unknown = "UNKNOWN",
    Create = "CREATE",
    Update = "UPDATE",
    Delete = "DELETE",
});

rt::open_enum!(V2MobiusRulesTopicRuleType {
    ConversationMetrics = "ConversationMetrics",
    UserPresence = "UserPresence",
    WorkforceManagement = "WorkforceManagement",
    OperationalConsole = "OperationalConsole",
    Anomaly = "Anomaly",
    Unknown = "Unknown",
});
