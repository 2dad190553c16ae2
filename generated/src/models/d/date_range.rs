// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DateRange`.
#[non_exhaustive]
pub struct DateRange {
    /// `endDate`.
    pub end_date: Option<String>,
    /// `startDate`.
    pub start_date: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DateRange {
    "endDate" Str end_date,
    "startDate" Str start_date,
});

rt::setters!(DateRange {
    0 end_date with_end_date(impl Into<String>) clear_end_date,
    1 start_date with_start_date(impl Into<String>) clear_start_date,
});
