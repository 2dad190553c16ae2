// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConstraintConflictMessage`.
#[non_exhaustive]
pub struct ConstraintConflictMessage {
    /// `conflictedConstraintMessages`.
    pub conflicted_constraint_messages: Option<Vec<super::WorkPlanConstraintMessage>>,
    /// `message`.
    pub message: Option<super::WorkPlanConstraintConflictMessage>,
    __marks: rt::Marks,
}

rt::model!(ConstraintConflictMessage {
    "conflictedConstraintMessages" Any conflicted_constraint_messages,
    "message" Any message,
});
