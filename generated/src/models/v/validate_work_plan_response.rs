// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ValidateWorkPlanResponse`.
#[non_exhaustive]
pub struct ValidateWorkPlanResponse {
    /// `messages`.
    pub messages: Option<super::ValidateWorkPlanMessages>,
    /// `valid`.
    pub valid: Option<bool>,
    /// `workPlan`.
    pub work_plan: Option<super::WorkPlanReference>,
    __marks: rt::Marks,
}

rt::model!(ValidateWorkPlanResponse {
    "messages" Any messages,
    "valid" Bool valid,
    "workPlan" Any work_plan,
});
