// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UnavailableTimesValidationResult`.
#[non_exhaustive]
pub struct UnavailableTimesValidationResult {
    /// `invalidWorkPlans`, required.
    pub invalid_work_plans: Option<Vec<super::WorkPlanReference>>,
    /// `valid`, required.
    pub valid: Option<bool>,
    /// `workPlanConstraintsViolationMessage`.
    pub work_plan_constraints_violation_message: Option<
        super::WorkPlanConstraintsViolationMessage,
    >,
    __marks: rt::Marks,
}

rt::model!(UnavailableTimesValidationResult {
    "invalidWorkPlans" Any invalid_work_plans,
    "valid" Bool valid,
    "workPlanConstraintsViolationMessage" Any work_plan_constraints_violation_message,
});
