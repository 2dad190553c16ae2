// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RequiredLocalDateRange`.
///
/// The service requires `endDate`, `startDate` in requests.
#[non_exhaustive]
pub struct RequiredLocalDateRange {
    /// `endDate`, required.
    pub end_date: Option<rt::Date>,
    /// `startDate`, required.
    pub start_date: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(RequiredLocalDateRange {
    "endDate" Date end_date,
    "startDate" Date start_date,
});

rt::setters!(RequiredLocalDateRange {
    0 end_date with_end_date(impl Into<rt::Date>) clear_end_date,
    1 start_date with_start_date(impl Into<rt::Date>) clear_start_date,
});
