// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmUserNotification`.
///
/// The service requires `id`, `markedAsRead`, `mutableGroupId` in requests.
#[non_exhaustive]
pub struct WfmUserNotification {
    /// `adherenceExplanation`.
    pub adherence_explanation: Option<super::AdherenceExplanationNotification>,
    /// `agentNotification`.
    pub agent_notification: Option<bool>,
    /// `alternativeShift`.
    pub alternative_shift: Option<super::AlternativeShiftNotification>,
    /// `id`, required.
    pub id: Option<String>,
    /// `markedAsRead`, required.
    pub marked_as_read: Option<bool>,
    /// `mutableGroupId`, required.
    pub mutable_group_id: Option<String>,
    /// `otherNotificationIdsInGroup`.
    pub other_notification_ids_in_group: Option<Vec<String>>,
    /// `shiftTrade`.
    pub shift_trade: Option<super::ShiftTradeNotification>,
    /// `timeOffRequest`.
    pub time_off_request: Option<super::TimeOffRequestNotification>,
    /// `timestamp`.
    pub timestamp: Option<rt::DateTime>,
    /// `type`.
    pub r#type: Option<super::WfmUserNotificationType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`WfmUserNotification`](super::WfmUserNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmUserNotificationType {
    /// `AdherenceExplanation`
    AdherenceExplanation,
    /// `ShiftTrade`
    ShiftTrade,
    /// `TimeOffRequest`
    TimeOffRequest,
    /// `AlternativeShift`
    AlternativeShift,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmUserNotification {
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

rt::setters!(WfmUserNotification {
    0 adherence_explanation with_adherence_explanation(super::AdherenceExplanationNotification) clear_adherence_explanation,
    1 agent_notification with_agent_notification(bool) clear_agent_notification,
    2 alternative_shift with_alternative_shift(super::AlternativeShiftNotification) clear_alternative_shift,
    3 id with_id(impl Into<String>) clear_id,
    4 marked_as_read with_marked_as_read(bool) clear_marked_as_read,
    5 mutable_group_id with_mutable_group_id(impl Into<String>) clear_mutable_group_id,
    6 other_notification_ids_in_group with_other_notification_ids_in_group(Vec<String>) clear_other_notification_ids_in_group,
    7 shift_trade with_shift_trade(super::ShiftTradeNotification) clear_shift_trade,
    8 time_off_request with_time_off_request(super::TimeOffRequestNotification) clear_time_off_request,
    9 timestamp with_timestamp(impl Into<rt::DateTime>) clear_timestamp,
    10 r#type with_type(impl Into<super::WfmUserNotificationType>) clear_type,
});

rt::open_enum!(WfmUserNotificationType {
    AdherenceExplanation = "AdherenceExplanation",
    ShiftTrade = "ShiftTrade",
    TimeOffRequest = "TimeOffRequest",
    AlternativeShift = "AlternativeShift",
});
