// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuTimeOffLimitRange`.
///
/// The service requires `startDate` in requests.
#[non_exhaustive]
pub struct BuTimeOffLimitRange {
    /// `limitMinutesPerDay`.
    pub limit_minutes_per_day: Option<Vec<i64>>,
    /// `limitMinutesPerFifteenMinutes`.
    pub limit_minutes_per_fifteen_minutes: Option<Vec<i64>>,
    /// `startDate`, required.
    pub start_date: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(BuTimeOffLimitRange {
    "limitMinutesPerDay" Any limit_minutes_per_day,
    "limitMinutesPerFifteenMinutes" Any limit_minutes_per_fifteen_minutes,
    "startDate" Date start_date,
});

rt::setters!(BuTimeOffLimitRange {
    0 limit_minutes_per_day with_limit_minutes_per_day(Vec<i64>) clear_limit_minutes_per_day,
    1 limit_minutes_per_fifteen_minutes with_limit_minutes_per_fifteen_minutes(Vec<i64>) clear_limit_minutes_per_fifteen_minutes,
    2 start_date with_start_date(impl Into<rt::Date>) clear_start_date,
});
