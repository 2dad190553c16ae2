// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DatePickerAvailableDateTime`.
#[non_exhaustive]
pub struct DatePickerAvailableDateTime {
    /// `dateTime`.
    pub date_time: Option<rt::DateTime>,
    /// `duration`.
    pub duration: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(DatePickerAvailableDateTime {
    "dateTime" DateTime date_time,
    "duration" Int duration,
});

rt::setters!(DatePickerAvailableDateTime {
    0 date_time with_date_time(impl Into<rt::DateTime>) clear_date_time,
    1 duration with_duration(i64) clear_duration,
});
