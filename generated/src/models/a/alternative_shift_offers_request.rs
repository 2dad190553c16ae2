// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AlternativeShiftOffersRequest`.
///
/// The service requires `queryWeekDate`, `schedule` in requests.
#[non_exhaustive]
pub struct AlternativeShiftOffersRequest {
    /// `queryWeekDate`, required.
    pub query_week_date: Option<rt::Date>,
    /// `schedule`, required.
    pub schedule: Option<super::AlternativeShiftScheduleLookup>,
    __marks: rt::Marks,
}

rt::model!(AlternativeShiftOffersRequest {
    "queryWeekDate" Date query_week_date,
    "schedule" Any schedule,
});

rt::setters!(AlternativeShiftOffersRequest {
    0 query_week_date with_query_week_date(impl Into<rt::Date>) clear_query_week_date,
    1 schedule with_schedule(super::AlternativeShiftScheduleLookup) clear_schedule,
});
