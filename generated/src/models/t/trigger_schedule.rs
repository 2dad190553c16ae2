// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TriggerSchedule`.
#[non_exhaustive]
pub struct TriggerSchedule {
    /// `daysOfMonth`.
    pub days_of_month: Option<String>,
    /// `daysOfWeek`.
    pub days_of_week: Option<String>,
    /// `hours`.
    pub hours: Option<String>,
    /// `minutes`.
    pub minutes: Option<String>,
    /// `months`.
    pub months: Option<String>,
    /// `timezone`.
    pub timezone: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TriggerSchedule {
    "daysOfMonth" Str days_of_month,
    "daysOfWeek" Str days_of_week,
    "hours" Str hours,
    "minutes" Str minutes,
    "months" Str months,
    "timezone" Str timezone,
});

rt::setters!(TriggerSchedule {
    0 days_of_month with_days_of_month(impl Into<String>) clear_days_of_month,
    1 days_of_week with_days_of_week(impl Into<String>) clear_days_of_week,
    2 hours with_hours(impl Into<String>) clear_hours,
    3 minutes with_minutes(impl Into<String>) clear_minutes,
    4 months with_months(impl Into<String>) clear_months,
    5 timezone with_timezone(impl Into<String>) clear_timezone,
});
