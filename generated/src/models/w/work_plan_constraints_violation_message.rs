// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkPlanConstraintsViolationMessage`.
#[non_exhaustive]
pub struct WorkPlanConstraintsViolationMessage {
    /// `fixableConstraintsMessages`, required.
    pub fixable_constraints_messages: Option<
        Vec<super::WorkPlanConstraintViolationMessage>,
    >,
    /// `type`, required.
    pub r#type: Option<super::WorkPlanConstraintsViolationMessageType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`WorkPlanConstraintsViolationMessage`](super::WorkPlanConstraintsViolationMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkPlanConstraintsViolationMessageType {
    /// `ConstraintConflictWithPotentialFixes`
    ConstraintConflictWithPotentialFixes,
    /// `ConstraintConflictUnknownFix`
    ConstraintConflictUnknownFix,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkPlanConstraintsViolationMessage {
    "fixableConstraintsMessages" Any fixable_constraints_messages,
    "type" Enum r#type,
});

rt::open_enum!(WorkPlanConstraintsViolationMessageType {
    ConstraintConflictWithPotentialFixes = "ConstraintConflictWithPotentialFixes",
    ConstraintConflictUnknownFix = "ConstraintConflictUnknownFix",
});
