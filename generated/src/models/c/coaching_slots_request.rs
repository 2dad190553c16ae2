// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CoachingSlotsRequest`.
///
/// The service requires `attendeeIds`, `interval`, `lengthInMinutes` in requests.
#[non_exhaustive]
pub struct CoachingSlotsRequest {
    /// `attendeeIds`, required.
    pub attendee_ids: Option<Vec<String>>,
    /// `facilitatorIds`.
    pub facilitator_ids: Option<Vec<String>>,
    /// `interruptibleAppointmentIds`.
    pub interruptible_appointment_ids: Option<Vec<String>>,
    /// `interval`, required.
    pub interval: Option<String>,
    /// `lengthInMinutes`, required.
    pub length_in_minutes: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(CoachingSlotsRequest {
    "attendeeIds" Texts attendee_ids,
    "facilitatorIds" Texts facilitator_ids,
    "interruptibleAppointmentIds" Texts interruptible_appointment_ids,
    "interval" Str interval,
    "lengthInMinutes" Int length_in_minutes,
});

rt::setters!(CoachingSlotsRequest {
    0 attendee_ids with_attendee_ids(Vec<String>) clear_attendee_ids,
    1 facilitator_ids with_facilitator_ids(Vec<String>) clear_facilitator_ids,
    2 interruptible_appointment_ids with_interruptible_appointment_ids(Vec<String>) clear_interruptible_appointment_ids,
    3 interval with_interval(impl Into<String>) clear_interval,
    4 length_in_minutes with_length_in_minutes(i64) clear_length_in_minutes,
});
