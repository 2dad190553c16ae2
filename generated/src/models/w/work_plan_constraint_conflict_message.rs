// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkPlanConstraintConflictMessage`.
#[non_exhaustive]
pub struct WorkPlanConstraintConflictMessage {
    /// `arguments`.
    pub arguments: Option<Vec<super::WorkPlanValidationMessageArgument>>,
    /// `type`.
    pub r#type: Option<super::WorkPlanConstraintConflictMessageType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`WorkPlanConstraintConflictMessage`](super::WorkPlanConstraintConflictMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkPlanConstraintConflictMessageType {
    /// `UnknownFix`
    UnknownFix,
    /// `WithPotentialFixes`
    WithPotentialFixes,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkPlanConstraintConflictMessage {
    "arguments" Any arguments,
    "type" Enum r#type,
});

rt::open_enum!(WorkPlanConstraintConflictMessageType {
    UnknownFix = "UnknownFix",
    WithPotentialFixes = "WithPotentialFixes",
});
