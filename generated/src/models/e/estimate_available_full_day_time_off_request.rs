// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EstimateAvailableFullDayTimeOffRequest`.
///
/// The service requires `date` in requests.
#[non_exhaustive]
pub struct EstimateAvailableFullDayTimeOffRequest {
    /// `date`, required.
    pub date: Option<rt::Date>,
    /// `requestedDurationMinutes`.
    pub requested_duration_minutes: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(EstimateAvailableFullDayTimeOffRequest {
    "date" Date date,
    "requestedDurationMinutes" Int requested_duration_minutes,
});

rt::setters!(EstimateAvailableFullDayTimeOffRequest {
    0 date with_date(impl Into<rt::Date>) clear_date,
    1 requested_duration_minutes with_requested_duration_minutes(i64) clear_requested_duration_minutes,
});
