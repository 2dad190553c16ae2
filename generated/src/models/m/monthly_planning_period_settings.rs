// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MonthlyPlanningPeriodSettings`.
///
/// The service requires `startDate` in requests.
#[non_exhaustive]
pub struct MonthlyPlanningPeriodSettings {
    /// `startDate`, required.
    pub start_date: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(MonthlyPlanningPeriodSettings {
    "startDate" Date start_date,
});

rt::setters!(MonthlyPlanningPeriodSettings {
    0 start_date with_start_date(impl Into<rt::Date>) clear_start_date,
});
