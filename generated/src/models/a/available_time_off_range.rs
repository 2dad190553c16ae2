// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AvailableTimeOffRange`.
#[non_exhaustive]
pub struct AvailableTimeOffRange {
    /// `availableMinutesPerInterval`.
    pub available_minutes_per_interval: Option<Vec<i64>>,
    /// `granularity`.
    pub granularity: Option<super::AvailableTimeOffRangeGranularity>,
    /// `startDate`.
    pub start_date: Option<rt::Date>,
    /// `timeOffLimit`.
    pub time_off_limit: Option<super::TimeOffLimitReference>,
    /// `waitlistEnabled`.
    pub waitlist_enabled: Option<bool>,
    /// `waitlistedRequestsPerInterval`.
    pub waitlisted_requests_per_interval: Option<Vec<i64>>,
    __marks: rt::Marks,
}
/// The values of `granularity` in [`AvailableTimeOffRange`](super::AvailableTimeOffRange).
#[derive(Clone)]
#[non_exhaustive]
pub enum AvailableTimeOffRangeGranularity {
    /// `Daily`
    Daily,
    /// `FifteenMinutes`
    FifteenMinutes,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AvailableTimeOffRange {
    "availableMinutesPerInterval" Any available_minutes_per_interval,
    "granularity" Enum granularity,
    "startDate" Date start_date,
    "timeOffLimit" Any time_off_limit,
    "waitlistEnabled" Bool waitlist_enabled,
    "waitlistedRequestsPerInterval" Any waitlisted_requests_per_interval,
});

rt::open_enum!(AvailableTimeOffRangeGranularity {
    Daily = "Daily",
    FifteenMinutes = "FifteenMinutes",
});
