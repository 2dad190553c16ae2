// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobComplete`.
#[non_exhaustive]
pub struct WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobComplete {
    /// `activityCodeId`.
    pub activity_code_id: Option<String>,
    /// `attendeeIds`.
    pub attendee_ids: Option<Vec<String>>,
    /// `businessUnitId`.
    pub business_unit_id: Option<String>,
    /// `facilitatorIds`.
    pub facilitator_ids: Option<Vec<String>>,
    /// `id`.
    pub id: Option<String>,
    /// `lengthInMinutes`.
    pub length_in_minutes: Option<i64>,
    /// `results`.
    pub results: Option<
        Vec<super::WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResults>,
    >,
    /// `slotsType`.
    pub slots_type: Option<
        super::WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobCompleteSlotsType,
    >,
    __marks: rt::Marks,
}
/// The values of `slotsType` in [`WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobComplete`](super::WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobComplete).
#[derive(Clone)]
#[non_exhaustive]
pub enum WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobCompleteSlotsType {
    /// `Unknown`
    Unknown,
    /// `BestTime`
    BestTime,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobComplete {
    "activityCodeId" Str activity_code_id,
    "attendeeIds" Texts attendee_ids,
    "businessUnitId" Str business_unit_id,
    "facilitatorIds" Texts facilitator_ids,
    "id" Str id,
    "lengthInMinutes" Int length_in_minutes,
    "results" Any results,
    "slotsType" Enum slots_type,
});

rt::open_enum!(WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobCompleteSlotsType {
    Unknown = "Unknown",
    BestTime = "BestTime",
});
