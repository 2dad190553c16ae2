// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecurrenceEndSettings`.
#[non_exhaustive]
pub struct RecurrenceEndSettings {
    /// `lastDate`.
    pub last_date: Option<rt::DateTime>,
    /// `noEndDate`.
    pub no_end_date: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(RecurrenceEndSettings {
    "lastDate" DateTime last_date,
    "noEndDate" Bool no_end_date,
});

rt::setters!(RecurrenceEndSettings {
    0 last_date with_last_date(impl Into<rt::DateTime>) clear_last_date,
    1 no_end_date with_no_end_date(bool) clear_no_end_date,
});
