// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TimeOffLimitValueRange`.
#[non_exhaustive]
pub struct TimeOffLimitValueRange {
    /// `allocatedMinutesPerInterval`.
    pub allocated_minutes_per_interval: Option<Vec<i64>>,
    /// `granularity`, required.
    pub granularity: Option<super::TimeOffLimitValueRangeGranularity>,
    /// `limitMinutesPerInterval`.
    pub limit_minutes_per_interval: Option<Vec<i64>>,
    /// `metadata`.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `startDate`, required.
    pub start_date: Option<rt::Date>,
    /// `timeOffLimit`.
    pub time_off_limit: Option<super::TimeOffLimitReference>,
    /// `waitlistedMinutesPerInterval`.
    pub waitlisted_minutes_per_interval: Option<Vec<i64>>,
    /// `waitlistedRequestsPerInterval`.
    pub waitlisted_requests_per_interval: Option<Vec<i64>>,
    __marks: rt::Marks,
}
/// The values of `granularity` in [`TimeOffLimitValueRange`](super::TimeOffLimitValueRange).
#[derive(Clone)]
#[non_exhaustive]
pub enum TimeOffLimitValueRangeGranularity {
    /// `Daily`
    Daily,
    /// `FifteenMinutes`
    FifteenMinutes,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TimeOffLimitValueRange {
    "allocatedMinutesPerInterval" Any allocated_minutes_per_interval,
    "granularity" Enum granularity,
    "limitMinutesPerInterval" Any limit_minutes_per_interval,
    "metadata" Any metadata,
    "startDate" Date start_date,
    "timeOffLimit" Any time_off_limit,
    "waitlistedMinutesPerInterval" Any waitlisted_minutes_per_interval,
    "waitlistedRequestsPerInterval" Any waitlisted_requests_per_interval,
});

rt::open_enum!(TimeOffLimitValueRangeGranularity {
    Daily = "Daily",
    FifteenMinutes = "FifteenMinutes",
});
