// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmUserNotificationTopicShiftTradeNotification`.
#[non_exhaustive]
pub struct WfmUserNotificationTopicShiftTradeNotification {
    /// `initiatingShiftDate`.
    pub initiating_shift_date: Option<rt::DateTime>,
    /// `initiatingUser`.
    pub initiating_user: Option<super::WfmUserNotificationTopicUserReference>,
    /// `newState`.
    pub new_state: Option<super::WfmUserNotificationTopicShiftTradeNotificationNewState>,
    /// `oneSided`.
    pub one_sided: Option<bool>,
    /// `receivingShiftDate`.
    pub receiving_shift_date: Option<rt::DateTime>,
    /// `receivingUser`.
    pub receiving_user: Option<super::WfmUserNotificationTopicUserReference>,
    /// `tradeId`.
    pub trade_id: Option<String>,
    /// `weekDate`.
    pub week_date: Option<String>,
    __marks: rt::Marks,
}
/// The values of `newState` in [`WfmUserNotificationTopicShiftTradeNotification`](super::WfmUserNotificationTopicShiftTradeNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmUserNotificationTopicShiftTradeNotificationNewState {
    /// `Unmatched`
    Unmatched,
    /// `Matched`
    Matched,
    /// `Approved`
    Approved,
    /// `Denied`
    Denied,
    /// `Expired`
    Expired,
    /// `Canceled`
    Canceled,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmUserNotificationTopicShiftTradeNotification {
    "initiatingShiftDate" DateTime initiating_shift_date,
    "initiatingUser" Any initiating_user,
    "newState" Enum new_state,
    "oneSided" Bool one_sided,
    "receivingShiftDate" DateTime receiving_shift_date,
    "receivingUser" Any receiving_user,
    "tradeId" Str trade_id,
    "weekDate" Str week_date,
});

rt::open_enum!(WfmUserNotificationTopicShiftTradeNotificationNewState {
    Unmatched = "Unmatched",
    Matched = "Matched",
    Approved = "Approved",
    Denied = "Denied",
    Expired = "Expired",
    Canceled = "Canceled",
});
