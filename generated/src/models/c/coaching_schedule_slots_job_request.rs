// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CoachingScheduleSlotsJobRequest`.
///
/// The service requires `activityCodeId`, `attendeeIds`, `intervals`, `lengthInMinutes`, `slotsType` in requests.
#[non_exhaustive]
pub struct CoachingScheduleSlotsJobRequest {
    /// `activityCodeId`, required.
    pub activity_code_id: Option<String>,
    /// `attendeeIds`, required.
    pub attendee_ids: Option<Vec<String>>,
    /// `facilitatorIds`.
    pub facilitator_ids: Option<Vec<String>>,
    /// `intervals`, required.
    pub intervals: Option<Vec<String>>,
    /// `lengthInMinutes`, required.
    pub length_in_minutes: Option<i64>,
    /// `slotsType`, required.
    pub slots_type: Option<super::CoachingScheduleSlotsJobRequestSlotsType>,
    __marks: rt::Marks,
}
/// The values of `slotsType` in [`CoachingScheduleSlotsJobRequest`](super::CoachingScheduleSlotsJobRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum CoachingScheduleSlotsJobRequestSlotsType {
    /// `BestTime`
    BestTime,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CoachingScheduleSlotsJobRequest {
    "activityCodeId" Str activity_code_id,
    "attendeeIds" Texts attendee_ids,
    "facilitatorIds" Texts facilitator_ids,
    "intervals" Texts intervals,
    "lengthInMinutes" Int length_in_minutes,
    "slotsType" Enum slots_type,
});

rt::setters!(CoachingScheduleSlotsJobRequest {
    0 activity_code_id with_activity_code_id(impl Into<String>) clear_activity_code_id,
    1 attendee_ids with_attendee_ids(Vec<String>) clear_attendee_ids,
    2 facilitator_ids with_facilitator_ids(Vec<String>) clear_facilitator_ids,
    3 intervals with_intervals(Vec<String>) clear_intervals,
    4 length_in_minutes with_length_in_minutes(i64) clear_length_in_minutes,
    5 slots_type with_slots_type(impl Into<super::CoachingScheduleSlotsJobRequestSlotsType>) clear_slots_type,
});

rt::open_enum!(CoachingScheduleSlotsJobRequestSlotsType {
    BestTime = "BestTime",
});
