// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkPlanPatternResponse`.
#[non_exhaustive]
pub struct WorkPlanPatternResponse {
    /// `workPlans`.
    pub work_plans: Option<Vec<super::WorkPlanReference>>,
    __marks: rt::Marks,
}

rt::model!(WorkPlanPatternResponse {
    "workPlans" Any work_plans,
});
