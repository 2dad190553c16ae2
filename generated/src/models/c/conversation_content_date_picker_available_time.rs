// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationContentDatePickerAvailableTime`.
#[non_exhaustive]
pub struct ConversationContentDatePickerAvailableTime {
    /// `dateTime`.
    pub date_time: Option<rt::DateTime>,
    /// `duration`.
    pub duration: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ConversationContentDatePickerAvailableTime {
    "dateTime" DateTime date_time,
    "duration" Int duration,
});

rt::setters!(ConversationContentDatePickerAvailableTime {
    0 date_time with_date_time(impl Into<rt::DateTime>) clear_date_time,
    1 duration with_duration(i64) clear_duration,
});
