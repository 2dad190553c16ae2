// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmUserNotificationTopicAlternativeShiftNotification`.
#[non_exhaustive]
pub struct WfmUserNotificationTopicAlternativeShiftNotification {
    /// `granularity`.
    pub granularity: Option<
        super::WfmUserNotificationTopicAlternativeShiftNotificationGranularity,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `initiatingShiftDate`.
    pub initiating_shift_date: Option<rt::DateTime>,
    /// `initiatingUser`.
    pub initiating_user: Option<super::WfmUserNotificationTopicUserReference>,
    /// `newState`.
    pub new_state: Option<
        super::WfmUserNotificationTopicAlternativeShiftNotificationNewState,
    >,
    /// `receivingShiftDate`.
    pub receiving_shift_date: Option<rt::DateTime>,
    /// `receivingUser`.
    pub receiving_user: Option<super::WfmUserNotificationTopicUserReference>,
    /// `weekDate`.
    pub week_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}
/// The values of `granularity` in [`WfmUserNotificationTopicAlternativeShiftNotification`](super::WfmUserNotificationTopicAlternativeShiftNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmUserNotificationTopicAlternativeShiftNotificationGranularity {
    /// `Daily`
    Daily,
    /// `Weekly`
    Weekly,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `newState` in [`WfmUserNotificationTopicAlternativeShiftNotification`](super::WfmUserNotificationTopicAlternativeShiftNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmUserNotificationTopicAlternativeShiftNotificationNewState {
    /// `Submitted`
    Submitted,
    /// `Expired`
    Expired,
    /// `Approved`
    Approved,
    /// `Denied`
    Denied,
    /// `Canceled`
    Canceled,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmUserNotificationTopicAlternativeShiftNotification {
    "granularity" Enum granularity,
    "id" Str id,
    "initiatingShiftDate" DateTime initiating_shift_date,
    "initiatingUser" Any initiating_user,
    "newState" Enum new_state,
    "receivingShiftDate" DateTime receiving_shift_date,
    "receivingUser" Any receiving_user,
    "weekDate" DateTime week_date,
});

rt::open_enum!(WfmUserNotificationTopicAlternativeShiftNotificationGranularity {
    Daily = "Daily",
    Weekly = "Weekly",
});

rt::open_enum!(WfmUserNotificationTopicAlternativeShiftNotificationNewState {
    Submitted = "Submitted",
    Expired = "Expired",
    Approved = "Approved",
    Denied = "Denied",
    Canceled = "Canceled",
});
