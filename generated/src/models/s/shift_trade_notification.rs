// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShiftTradeNotification`.
#[non_exhaustive]
pub struct ShiftTradeNotification {
    /// `initiatingShiftDate`.
    pub initiating_shift_date: Option<rt::DateTime>,
    /// `initiatingUser`.
    pub initiating_user: Option<super::UserReference>,
    /// `newState`.
    pub new_state: Option<super::ShiftTradeNotificationNewState>,
    /// `oneSided`.
    pub one_sided: Option<bool>,
    /// `receivingShiftDate`.
    pub receiving_shift_date: Option<rt::DateTime>,
    /// `receivingUser`.
    pub receiving_user: Option<super::UserReference>,
    /// `tradeId`.
    pub trade_id: Option<String>,
    /// `weekDate`.
    pub week_date: Option<String>,
    __marks: rt::Marks,
}
/// The values of `newState` in [`ShiftTradeNotification`](super::ShiftTradeNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShiftTradeNotificationNewState {
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

rt::model!(ShiftTradeNotification {
    "initiatingShiftDate" DateTime initiating_shift_date,
    "initiatingUser" Any initiating_user,
    "newState" Enum new_state,
    "oneSided" Bool one_sided,
    "receivingShiftDate" DateTime receiving_shift_date,
    "receivingUser" Any receiving_user,
    "tradeId" Str trade_id,
    "weekDate" Str week_date,
});

rt::setters!(ShiftTradeNotification {
    0 initiating_shift_date with_initiating_shift_date(impl Into<rt::DateTime>) clear_initiating_shift_date,
    1 initiating_user with_initiating_user(super::UserReference) clear_initiating_user,
    2 new_state with_new_state(impl Into<super::ShiftTradeNotificationNewState>) clear_new_state,
    3 one_sided with_one_sided(bool) clear_one_sided,
    4 receiving_shift_date with_receiving_shift_date(impl Into<rt::DateTime>) clear_receiving_shift_date,
    5 receiving_user with_receiving_user(super::UserReference) clear_receiving_user,
    6 trade_id with_trade_id(impl Into<String>) clear_trade_id,
    7 week_date with_week_date(impl Into<String>) clear_week_date,
});

rt::open_enum!(ShiftTradeNotificationNewState {
    Unmatched = "Unmatched",
    Matched = "Matched",
    Approved = "Approved",
    Denied = "Denied",
    Expired = "Expired",
    Canceled = "Canceled",
});
