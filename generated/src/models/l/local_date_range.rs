// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LocalDateRange`.
#[non_exhaustive]
pub struct LocalDateRange {
    /// `endDate`.
    pub end_date: Option<rt::Date>,
    /// `startDate`.
    pub start_date: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(LocalDateRange {
    "endDate" Date end_date,
    "startDate" Date start_date,
});

rt::setters!(LocalDateRange {
    0 end_date with_end_date(impl Into<rt::Date>) clear_end_date,
    1 start_date with_start_date(impl Into<rt::Date>) clear_start_date,
});
