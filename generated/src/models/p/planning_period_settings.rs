// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PlanningPeriodSettings`.
///
/// The service requires `startDate`, `weekCount` in requests.
#[non_exhaustive]
pub struct PlanningPeriodSettings {
    /// `startDate`, required.
    pub start_date: Option<rt::Date>,
    /// `weekCount`, required.
    pub week_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(PlanningPeriodSettings {
    "startDate" Date start_date,
    "weekCount" Int week_count,
});

rt::setters!(PlanningPeriodSettings {
    0 start_date with_start_date(impl Into<rt::Date>) clear_start_date,
    1 week_count with_week_count(i64) clear_week_count,
});
