// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2MobiusAlertsTopicAlert`.
#[non_exhaustive]
pub struct V2MobiusAlertsTopicAlert {
    /// `action`.
    pub action: Option<super::V2MobiusAlertsTopicAlertAction>,
    /// `active`.
    pub active: Option<bool>,
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, String>>,
    /// `alertSummary`.
    pub alert_summary: Option<super::V2MobiusAlertsTopicAlertSummary>,
    /// `conditions`.
    pub conditions: Option<super::V2MobiusAlertsTopicCondition>,
    /// `dateEnd`.
    pub date_end: Option<rt::DateTime>,
    /// `dateMutedUntil`.
    pub date_muted_until: Option<rt::DateTime>,
    /// `dateSnoozedUntil`.
    pub date_snoozed_until: Option<rt::DateTime>,
    /// `dateStart`.
    pub date_start: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `muted`.
    pub muted: Option<bool>,
    /// `notifications`.
    pub notifications: Option<Vec<super::V2MobiusAlertsTopicAlertNotification>>,
    /// `rule`.
    pub rule: Option<super::V2MobiusAlertsTopicAlertRuleProperties>,
    /// `sendExitingAlarmNotification`.
    pub send_exiting_alarm_notification: Option<bool>,
    /// `snoozed`.
    pub snoozed: Option<bool>,
    /// `unread`.
    pub unread: Option<bool>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `action` in [`V2MobiusAlertsTopicAlert`](super::V2MobiusAlertsTopicAlert).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2MobiusAlertsTopicAlertAction {
    /// `UNKNOWN`
    Unknown,
    /// `CREATE`
    Create,
    /// `UPDATE`
    Update,
    /// `DELETE`
    Delete,
    /// `CLOSE`
    Close,
    /// `RENOTIFY`
    Renotify,
    /// `BULK_DELETE`
    BulkDelete,
    /// `BULK_UPDATE`
    BulkUpdate,
    /// `UNREAD_COUNT_UPDATE`
    UnreadCountUpdate,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V2MobiusAlertsTopicAlert {
    "action" Enum action,
    "active" Bool active,
    "additionalProperties" Any additional_properties_2,
    "alertSummary" Any alert_summary,
    "conditions" Any conditions,
    "dateEnd" DateTime date_end,
    "dateMutedUntil" DateTime date_muted_until,
    "dateSnoozedUntil" DateTime date_snoozed_until,
    "dateStart" DateTime date_start,
    "id" Str id,
    "muted" Bool muted,
    "notifications" Any notifications,
    "rule" Any rule,
    "sendExitingAlarmNotification" Bool send_exiting_alarm_notification,
    "snoozed" Bool snoozed,
    "unread" Bool unread,
    "userId" Str user_id,
});

rt::open_enum!(V2MobiusAlertsTopicAlertAction {
    Unknown = "UNKNOWN",
    Create = "CREATE",
    Update = "UPDATE",
    Delete = "DELETE",
    Close = "CLOSE",
    Renotify = "RENOTIFY",
    BulkDelete = "BULK_DELETE",
    BulkUpdate = "BULK_UPDATE",
    UnreadCountUpdate = "UNREAD_COUNT_UPDATE",
});
