// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AlternativeShiftSearchOffersRequest`.
///
/// The service requires `initiatingShift`, `queryWeekDate`, `schedule` in requests.
#[non_exhaustive]
pub struct AlternativeShiftSearchOffersRequest {
    /// `acceptableIntervals`.
    pub acceptable_intervals: Option<Vec<String>>,
    /// `initiatingShift`, required.
    pub initiating_shift: Option<super::InitiatingAlternativeShift>,
    /// `queryWeekDate`, required.
    pub query_week_date: Option<rt::Date>,
    /// `schedule`, required.
    pub schedule: Option<super::AlternativeShiftScheduleLookup>,
    __marks: rt::Marks,
}

rt::model!(AlternativeShiftSearchOffersRequest {
    "acceptableIntervals" Texts acceptable_intervals,
    "initiatingShift" Any initiating_shift,
    "queryWeekDate" Date query_week_date,
    "schedule" Any schedule,
});

rt::setters!(AlternativeShiftSearchOffersRequest {
    0 acceptable_intervals with_acceptable_intervals(Vec<String>) clear_acceptable_intervals,
    1 initiating_shift with_initiating_shift(super::InitiatingAlternativeShift) clear_initiating_shift,
    2 query_week_date with_query_week_date(impl Into<rt::Date>) clear_query_week_date,
    3 schedule with_schedule(super::AlternativeShiftScheduleLookup) clear_schedule,
});
