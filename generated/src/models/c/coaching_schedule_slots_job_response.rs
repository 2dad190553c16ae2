// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CoachingScheduleSlotsJobResponse`.
#[non_exhaustive]
pub struct CoachingScheduleSlotsJobResponse {
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
    pub results: Option<Vec<super::CoachingScheduleSlotsJobResult>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `slotsType`.
    pub slots_type: Option<super::CoachingScheduleSlotsJobResponseSlotsType>,
    __marks: rt::Marks,
}
/// The values of `slotsType` in [`CoachingScheduleSlotsJobResponse`](super::CoachingScheduleSlotsJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum CoachingScheduleSlotsJobResponseSlotsType {
    /// `BestTime`
    BestTime,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CoachingScheduleSlotsJobResponse {
    "activityCodeId" Str activity_code_id,
    "attendeeIds" Texts attendee_ids,
    "businessUnitId" Str business_unit_id,
    "facilitatorIds" Texts facilitator_ids,
    "id" Str id,
    "lengthInMinutes" Int length_in_minutes,
    "results" Any results,
    "selfUri" Str self_uri,
    "slotsType" Enum slots_type,
});

rt::open_enum!(CoachingScheduleSlotsJobResponseSlotsType {
    BestTime = "BestTime",
});
