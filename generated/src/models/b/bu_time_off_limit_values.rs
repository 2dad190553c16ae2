// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuTimeOffLimitValues`.
#[non_exhaustive]
pub struct BuTimeOffLimitValues {
    /// `startDate`, required.
    pub start_date: Option<rt::Date>,
    /// `valuesPerDay`.
    pub values_per_day: Option<super::TimeOffLimitValues>,
    /// `valuesPerFifteenMinutes`.
    pub values_per_fifteen_minutes: Option<super::TimeOffLimitValues>,
    __marks: rt::Marks,
}

rt::model!(BuTimeOffLimitValues {
    "startDate" Date start_date,
    "valuesPerDay" Any values_per_day,
    "valuesPerFifteenMinutes" Any values_per_fifteen_minutes,
});
