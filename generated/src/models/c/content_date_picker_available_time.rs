// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContentDatePickerAvailableTime`.
#[non_exhaustive]
pub struct ContentDatePickerAvailableTime {
    /// `dateTime`.
    pub date_time: Option<rt::DateTime>,
    /// `duration`.
    pub duration: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ContentDatePickerAvailableTime {
    "dateTime" DateTime date_time,
    "duration" Int duration,
});
