// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SchedulingPeriod`.
///
/// The service requires `earliestStartDate`, `latestEndDate` in requests.
#[non_exhaustive]
pub struct SchedulingPeriod {
    /// `earliestStartDate`, required.
    pub earliest_start_date: Option<rt::Date>,
    /// `latestEndDate`, required.
    pub latest_end_date: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(SchedulingPeriod {
    "earliestStartDate" Date earliest_start_date,
    "latestEndDate" Date latest_end_date,
});

rt::setters!(SchedulingPeriod {
    0 earliest_start_date with_earliest_start_date(impl Into<rt::Date>) clear_earliest_start_date,
    1 latest_end_date with_latest_end_date(impl Into<rt::Date>) clear_latest_end_date,
});
