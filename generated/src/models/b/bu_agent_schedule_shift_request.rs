// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuAgentScheduleShiftRequest`.
#[non_exhaustive]
pub struct BuAgentScheduleShiftRequest {
    /// `activities`.
    pub activities: Option<Vec<super::BuAgentScheduleActivity>>,
    /// `id`.
    pub id: Option<String>,
    /// `lengthMinutes`.
    pub length_minutes: Option<i64>,
    /// `manuallyEdited`.
    pub manually_edited: Option<bool>,
    /// `schedule`.
    pub schedule: Option<super::BuScheduleReference>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    /// `workPlanId`.
    pub work_plan_id: Option<super::ValueWrapperString>,
    /// `workPlanShiftId`.
    pub work_plan_shift_id: Option<super::ValueWrapperString>,
    __marks: rt::Marks,
}

rt::model!(BuAgentScheduleShiftRequest {
    "activities" Any activities,
    "id" Str id,
    "lengthMinutes" Int length_minutes,
    "manuallyEdited" Bool manually_edited,
    "schedule" Any schedule,
    "startDate" DateTime start_date,
    "workPlanId" Any work_plan_id,
    "workPlanShiftId" Any work_plan_shift_id,
});
