// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningScheduleSlotsJobResponse`.
#[non_exhaustive]
pub struct LearningScheduleSlotsJobResponse {
    /// `activityCodeId`.
    pub activity_code_id: Option<String>,
    /// `businessUnitId`.
    pub business_unit_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `lengthInMinutes`.
    pub length_in_minutes: Option<i64>,
    /// `results`.
    pub results: Option<Vec<super::LearningScheduleSlotsJobResult>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `slotsType`.
    pub slots_type: Option<super::LearningScheduleSlotsJobResponseSlotsType>,
    /// `userIds`.
    pub user_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `slotsType` in [`LearningScheduleSlotsJobResponse`](super::LearningScheduleSlotsJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningScheduleSlotsJobResponseSlotsType {
    /// `BestTime`
    BestTime,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LearningScheduleSlotsJobResponse {
    "activityCodeId" Str activity_code_id,
    "businessUnitId" Str business_unit_id,
    "id" Str id,
    "lengthInMinutes" Int length_in_minutes,
    "results" Any results,
    "selfUri" Str self_uri,
    "slotsType" Enum slots_type,
    "userIds" Texts user_ids,
});

rt::open_enum!(LearningScheduleSlotsJobResponseSlotsType {
    BestTime = "BestTime",
});
