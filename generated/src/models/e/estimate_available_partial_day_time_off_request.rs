// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EstimateAvailablePartialDayTimeOffRequest`.
///
/// The service requires `date` in requests.
#[non_exhaustive]
pub struct EstimateAvailablePartialDayTimeOffRequest {
    /// `date`, required.
    pub date: Option<rt::DateTime>,
    /// `requestedDurationMinutes`.
    pub requested_duration_minutes: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(EstimateAvailablePartialDayTimeOffRequest {
    "date" DateTime date,
    "requestedDurationMinutes" Int requested_duration_minutes,
});

rt::setters!(EstimateAvailablePartialDayTimeOffRequest {
    0 date with_date(impl Into<rt::DateTime>) clear_date,
    1 requested_duration_minutes with_requested_duration_minutes(i64) clear_requested_duration_minutes,
});
