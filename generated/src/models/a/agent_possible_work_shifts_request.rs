// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentPossibleWorkShiftsRequest`.
///
/// The service requires `weekCount`, `weekStartDate` in requests.
#[non_exhaustive]
pub struct AgentPossibleWorkShiftsRequest {
    /// `weekCount`, required.
    pub week_count: Option<i64>,
    /// `weekStartDate`, required.
    pub week_start_date: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(AgentPossibleWorkShiftsRequest {
    "weekCount" Int week_count,
    "weekStartDate" Date week_start_date,
});

rt::setters!(AgentPossibleWorkShiftsRequest {
    0 week_count with_week_count(i64) clear_week_count,
    1 week_start_date with_week_start_date(impl Into<rt::Date>) clear_week_start_date,
});
