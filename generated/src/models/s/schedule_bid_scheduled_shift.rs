// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScheduleBidScheduledShift`.
#[non_exhaustive]
pub struct ScheduleBidScheduledShift {
    /// `activities`, required.
    pub activities: Option<Vec<super::ScheduleBidScheduledActivity>>,
    /// `lengthMinutes`, required.
    pub length_minutes: Option<i64>,
    /// `startDate`, required.
    pub start_date: Option<rt::DateTime>,
    /// `workPlanId`.
    pub work_plan_id: Option<String>,
    /// `workPlanShiftId`.
    pub work_plan_shift_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ScheduleBidScheduledShift {
    "activities" Any activities,
    "lengthMinutes" Int length_minutes,
    "startDate" DateTime start_date,
    "workPlanId" Str work_plan_id,
    "workPlanShiftId" Str work_plan_shift_id,
});
