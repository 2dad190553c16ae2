// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningScheduleSlotsJobRequest`.
///
/// The service requires `activityCodeId`, `intervals`, `lengthInMinutes`, `slotsType`, `userIds` in requests.
#[non_exhaustive]
pub struct LearningScheduleSlotsJobRequest {
    /// `activityCodeId`, required.
    pub activity_code_id: Option<String>,
    /// `intervals`, required.
    pub intervals: Option<Vec<String>>,
    /// `lengthInMinutes`, required.
    pub length_in_minutes: Option<i64>,
    /// `slotsType`, required.
    pub slots_type: Option<super::LearningScheduleSlotsJobRequestSlotsType>,
    /// `userIds`, required.
    pub user_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `slotsType` in [`LearningScheduleSlotsJobRequest`](super::LearningScheduleSlotsJobRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningScheduleSlotsJobRequestSlotsType {
    /// `BestTime`
    BestTime,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LearningScheduleSlotsJobRequest {
    "activityCodeId" Str activity_code_id,
    "intervals" Texts intervals,
    "lengthInMinutes" Int length_in_minutes,
    "slotsType" Enum slots_type,
    "userIds" Texts user_ids,
});

rt::setters!(LearningScheduleSlotsJobRequest {
    0 activity_code_id with_activity_code_id(impl Into<String>) clear_activity_code_id,
    1 intervals with_intervals(Vec<String>) clear_intervals,
    2 length_in_minutes with_length_in_minutes(i64) clear_length_in_minutes,
    3 slots_type with_slots_type(impl Into<super::LearningScheduleSlotsJobRequestSlotsType>) clear_slots_type,
    4 user_ids with_user_ids(Vec<String>) clear_user_ids,
});

rt::open_enum!(LearningScheduleSlotsJobRequestSlotsType {
    BestTime = "BestTime",
});
