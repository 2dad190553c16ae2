// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CommonAlert`.
#[non_exhaustive]
pub struct CommonAlert {
    /// `active`, required.
    pub active: Option<bool>,
    /// `alertSummary`.
    pub alert_summary: Option<super::AlertSummary>,
    /// `conditions`, required.
    pub conditions: Option<super::CommonRuleConditions>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `dateEnd`.
    pub date_end: Option<rt::DateTime>,
    /// `dateMutedUntil`, required.
    pub date_muted_until: Option<rt::DateTime>,
    /// `dateSnoozedUntil`, required.
    pub date_snoozed_until: Option<rt::DateTime>,
    /// `dateStart`, required.
    pub date_start: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `muted`, required.
    pub muted: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `notifications`, required.
    pub notifications: Option<Vec<super::AlertNotification>>,
    /// `rule`, required.
    pub rule: Option<super::AlertRuleProperties>,
    /// `ruleUri`.
    pub rule_uri: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `snoozed`, required.
    pub snoozed: Option<bool>,
    /// `unread`, required.
    pub unread: Option<bool>,
    /// `user`, required.
    pub user: Option<super::UserReference>,
    /// `waitBetweenNotificationMs`, required.
    pub wait_between_notification_ms: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(CommonAlert {
    "active" Bool active,
    "alertSummary" Any alert_summary,
    "conditions" Any conditions,
    "conversationId" Str conversation_id,
    "dateEnd" DateTime date_end,
    "dateMutedUntil" DateTime date_muted_until,
    "dateSnoozedUntil" DateTime date_snoozed_until,
    "dateStart" DateTime date_start,
    "id" Str id,
    "muted" Bool muted,
    "name" Str name,
    "notifications" Any notifications,
    "rule" Any rule,
    "ruleUri" Str rule_uri,
    "selfUri" Str self_uri,
    "snoozed" Bool snoozed,
    "unread" Bool unread,
    "user" Any user,
    "waitBetweenNotificationMs" Int wait_between_notification_ms,
});
