// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScheduleSetError`.
#[non_exhaustive]
pub struct ScheduleSetError {
    /// `errorCode`, required.
    pub error_code: Option<super::ScheduleSetErrorErrorCode>,
    /// `workPlanRotations`.
    pub work_plan_rotations: Option<Vec<super::WorkPlanRotationReference>>,
    /// `workPlans`.
    pub work_plans: Option<Vec<super::WorkPlanReference>>,
    __marks: rt::Marks,
}
/// The values of `errorCode` in [`ScheduleSetError`](super::ScheduleSetError).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScheduleSetErrorErrorCode {
    /// `InvalidWorkPlans`
    InvalidWorkPlans,
    /// `InvalidWorkPlanRotations`
    InvalidWorkPlanRotations,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ScheduleSetError {
    "errorCode" Enum error_code,
    "workPlanRotations" Any work_plan_rotations,
    "workPlans" Any work_plans,
});

rt::open_enum!(ScheduleSetErrorErrorCode {
    InvalidWorkPlans = "InvalidWorkPlans",
    InvalidWorkPlanRotations = "InvalidWorkPlanRotations",
});
