// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShiftSetEffectiveWorkPlan`.
#[non_exhaustive]
pub struct ShiftSetEffectiveWorkPlan {
    /// `positionInRotation`.
    pub position_in_rotation: Option<i64>,
    /// `workPlanId`.
    pub work_plan_id: Option<String>,
    /// `workPlanRotationId`.
    pub work_plan_rotation_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ShiftSetEffectiveWorkPlan {
    "positionInRotation" Int position_in_rotation,
    "workPlanId" Str work_plan_id,
    "workPlanRotationId" Str work_plan_rotation_id,
});
