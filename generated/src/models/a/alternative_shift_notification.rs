// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AlternativeShiftNotification`.
///
/// The service requires `granularity`, `initiatingShiftDate`, `initiatingUser`, `weekDate` in requests.
#[non_exhaustive]
pub struct AlternativeShiftNotification {
    /// `granularity`, required.
    pub granularity: Option<super::AlternativeShiftNotificationGranularity>,
    /// `id`.
    pub id: Option<String>,
    /// `initiatingShiftDate`, required.
    pub initiating_shift_date: Option<rt::DateTime>,
    /// `initiatingUser`, required.
    pub initiating_user: Option<super::UserReference>,
    /// `newState`.
    pub new_state: Option<super::AlternativeShiftNotificationNewState>,
    /// `receivingShiftDate`.
    pub receiving_shift_date: Option<rt::DateTime>,
    /// `receivingUser`.
    pub receiving_user: Option<super::UserReference>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `weekDate`, required.
    pub week_date: Option<rt::Date>,
    __marks: rt::Marks,
}
/// The values of `granularity` in [`AlternativeShiftNotification`](super::AlternativeShiftNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum AlternativeShiftNotificationGranularity {
    /// `Daily`
    Daily,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `newState` in [`AlternativeShiftNotification`](super::AlternativeShiftNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum AlternativeShiftNotificationNewState {
    /// `Canceled`
    Canceled,
    /// `Denied`
    Denied,
    /// `Expired`
    Expired,
    /// `Submitted`
    Submitted,
    /// `Approved`
    Approved,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AlternativeShiftNotification {
    "granularity" Enum granularity,
    "id" Str id,
    "initiatingShiftDate" DateTime initiating_shift_date,
    "initiatingUser" Any initiating_user,
    "newState" Enum new_state,
    "receivingShiftDate" DateTime receiving_shift_date,
    "receivingUser" Any receiving_user,
    "selfUri" Str self_uri,
    "weekDate" Date week_date,
});

rt::setters!(AlternativeShiftNotification {
    0 granularity with_granularity(impl Into<super::AlternativeShiftNotificationGranularity>) clear_granularity,
    1 id with_id(impl Into<String>) clear_id,
    2 initiating_shift_date with_initiating_shift_date(impl Into<rt::DateTime>) clear_initiating_shift_date,
    3 initiating_user with_initiating_user(super::UserReference) clear_initiating_user,
    4 new_state with_new_state(impl Into<super::AlternativeShiftNotificationNewState>) clear_new_state,
    5 receiving_shift_date with_receiving_shift_date(impl Into<rt::DateTime>) clear_receiving_shift_date,
    6 receiving_user with_receiving_user(super::UserReference) clear_receiving_user,
    7 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    8 week_date with_week_date(impl Into<rt::Date>) clear_week_date,
});

rt::open_enum!(AlternativeShiftNotificationGranularity {
    Daily = "Daily",
});

rt::open_enum!(AlternativeShiftNotificationNewState {
    Canceled = "Canceled",
    Denied = "Denied",
    Expired = "Expired",
    Submitted = "Submitted",
    Approved = "Approved",
});
