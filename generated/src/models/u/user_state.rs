// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserState`.
#[non_exhaustive]
pub struct UserState {
    /// `state`.
    pub state: Option<super::UserStateState>,
    /// `stateChangeDate`.
    pub state_change_date: Option<rt::DateTime>,
    /// `stateChangeReason`.
    pub state_change_reason: Option<super::UserStateStateChangeReason>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `state` in [`UserState`](super::UserState).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserStateState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `stateChangeReason` in [`UserState`](super::UserState).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserStateStateChangeReason {
    /// `Voluntary`
    Voluntary,
    /// `Seasonal`
    Seasonal,
    /// `Leave`
    Leave,
    /// `Performance`
    Performance,
    /// `Conduct`
    Conduct,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UserState {
    "state" Enum state,
    "stateChangeDate" DateTime state_change_date,
    "stateChangeReason" Enum state_change_reason,
    "version" Int version,
});

rt::setters!(UserState {
    0 state with_state(impl Into<super::UserStateState>) clear_state,
    1 state_change_date with_state_change_date(impl Into<rt::DateTime>) clear_state_change_date,
    2 state_change_reason with_state_change_reason(impl Into<super::UserStateStateChangeReason>) clear_state_change_reason,
    3 version with_version(i64) clear_version,
});

rt::open_enum!(UserStateState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});

rt::open_enum!(UserStateStateChangeReason {
    Voluntary = "Voluntary",
    Seasonal = "Seasonal",
    Leave = "Leave",
    Performance = "Performance",
    Conduct = "Conduct",
    Unknown = "Unknown",
});
