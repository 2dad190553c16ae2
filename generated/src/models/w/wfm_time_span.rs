// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmTimeSpan`.
///
/// The service requires `lengthMinutes`, `startDate` in requests.
#[non_exhaustive]
pub struct WfmTimeSpan {
    /// `lengthMinutes`, required.
    pub length_minutes: Option<i64>,
    /// `startDate`, required.
    pub start_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(WfmTimeSpan {
    "lengthMinutes" Int length_minutes,
    "startDate" DateTime start_date,
});

rt::setters!(WfmTimeSpan {
    0 length_minutes with_length_minutes(i64) clear_length_minutes,
    1 start_date with_start_date(impl Into<rt::DateTime>) clear_start_date,
});
