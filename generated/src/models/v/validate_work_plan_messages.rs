// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ValidateWorkPlanMessages`.
#[non_exhaustive]
pub struct ValidateWorkPlanMessages {
    /// `constraintConflictMessage`.
    pub constraint_conflict_message: Option<super::ConstraintConflictMessage>,
    /// `violationMessages`.
    pub violation_messages: Option<Vec<super::WorkPlanConfigurationViolationMessage>>,
    __marks: rt::Marks,
}

rt::model!(ValidateWorkPlanMessages {
    "constraintConflictMessage" Any constraint_conflict_message,
    "violationMessages" Any violation_messages,
});
