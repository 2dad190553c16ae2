// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TimeOffLimitRange`.
///
/// The service requires `granularity`, `limitMinutesPerInterval`, `startDate` in requests.
#[non_exhaustive]
pub struct TimeOffLimitRange {
    /// `granularity`, required.
    pub granularity: Option<super::TimeOffLimitRangeGranularity>,
    /// `limitMinutesPerInterval`, required.
    pub limit_minutes_per_interval: Option<Vec<i64>>,
    /// `startDate`, required.
    pub start_date: Option<rt::Date>,
    __marks: rt::Marks,
}
/// The values of `granularity` in [`TimeOffLimitRange`](super::TimeOffLimitRange).
#[derive(Clone)]
#[non_exhaustive]
pub enum TimeOffLimitRangeGranularity {
    /// `Daily`
    Daily,
    /// `FifteenMinutes`
    FifteenMinutes,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TimeOffLimitRange {
    "granularity" Enum granularity,
    "limitMinutesPerInterval" Any limit_minutes_per_interval,
    "startDate" Date start_date,
});

rt::setters!(TimeOffLimitRange {
    0 granularity with_granularity(impl Into<super::TimeOffLimitRangeGranularity>) clear_granularity,
    1 limit_minutes_per_interval with_limit_minutes_per_interval(Vec<i64>) clear_limit_minutes_per_interval,
    2 start_date with_start_date(impl Into<rt::Date>) clear_start_date,
});

rt::open_enum!(TimeOffLimitRangeGranularity {
    Daily = "Daily",
    FifteenMinutes = "FifteenMinutes",
});
