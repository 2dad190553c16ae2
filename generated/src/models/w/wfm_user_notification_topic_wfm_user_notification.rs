// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmUserNotificationTopicWfmUserNotification`.
#[non_exhaustive]
pub struct WfmUserNotificationTopicWfmUserNotification {
    /// `adherenceExplanation`.
    pub adherence_explanation: Option<
        super::WfmUserNotificationTopicAdherenceExplanationNotification,
    >,
    /// `agentNotification`.
    pub agent_notification: Option<bool>,
    /// `alternativeShift`.
    pub alternative_shift: Option<
        super::WfmUserNotificationTopicAlternativeShiftNotification,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `markedAsRead`.
    pub marked_as_read: Option<bool>,
    /// `mutableGroupId`.
    pub mutable_group_id: Option<String>,
    /// `otherNotificationIdsInGroup`.
    pub other_notification_ids_in_group: Option<Vec<String>>,
    /// `shiftTrade`.
    pub shift_trade: Option<super::WfmUserNotificationTopicShiftTradeNotification>,
    /// `timeOffRequest`.
    pub time_off_request: Option<
        super::WfmUserNotificationTopicTimeOffRequestNotification,
    >,
    /// `timestamp`.
    pub timestamp: Option<rt::DateTime>,
    /// `type`.
    pub r#type: Option<super::WfmUserNotificationTopicWfmUserNotificationType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`WfmUserNotificationTopicWfmUserNotification`](super::WfmUserNotificationTopicWfmUserNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmUserNotificationTopicWfmUserNotificationType {
    /// `ShiftTrade`
    ShiftTrade,
    /// `TimeOffRequest`
    TimeOffRequest,
    /// `AdherenceExplanation`
    AdherenceExplanation,
    /// `AlternativeShift`
    AlternativeShift,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmUserNotificationTopicWfmUserNotification {
    "adherenceExplanation" Any adherence_explanation,
    "agentNotification" Bool agent_notification,
    "alternativeShift" Any alternative_shift,
    "id" Str id,
    "markedAsRead" Bool marked_as_read,
    "mutableGroupId" Str mutable_group_id,
    "otherNotificationIdsInGroup" Texts other_notification_ids_in_group,
    "shiftTrade" Any shift_trade,
    "timeOffRequest" Any time_off_request,
    "timestamp" DateTime timestamp,
    "type" Enum r#type,
});

rt::open_enum!(WfmUserNotificationTopicWfmUserNotificationType {
    ShiftTrade = "ShiftTrade",
    TimeOffRequest = "TimeOffRequest",
    AdherenceExplanation = "AdherenceExplanation",
    AlternativeShift = "AlternativeShift",
});
