// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InitiatingShiftRequestItem`.
///
/// The service requires `id`, `schedule`, `weekDate` in requests.
#[non_exhaustive]
pub struct InitiatingShiftRequestItem {
    /// `id`, required.
    pub id: Option<String>,
    /// `schedule`, required.
    pub schedule: Option<super::BuScheduleReference>,
    /// `weekDate`, required.
    pub week_date: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(InitiatingShiftRequestItem {
    "id" Str id,
    "schedule" Any schedule,
    "weekDate" Date week_date,
});

rt::setters!(InitiatingShiftRequestItem {
    0 id with_id(impl Into<String>) clear_id,
    1 schedule with_schedule(super::BuScheduleReference) clear_schedule,
    2 week_date with_week_date(impl Into<rt::Date>) clear_week_date,
});
