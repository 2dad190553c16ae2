// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuAgentScheduleShift`.
#[non_exhaustive]
pub struct BuAgentScheduleShift {
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
    pub work_plan_id: Option<String>,
    /// `workPlanShiftId`.
    pub work_plan_shift_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(BuAgentScheduleShift {
    "activities" Any activities,
    "id" Str id,
    "lengthMinutes" Int length_minutes,
    "manuallyEdited" Bool manually_edited,
    "schedule" Any schedule,
    "startDate" DateTime start_date,
    "workPlanId" Str work_plan_id,
    "workPlanShiftId" Str work_plan_shift_id,
});
