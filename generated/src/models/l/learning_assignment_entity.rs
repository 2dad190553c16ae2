// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningAssignmentEntity`.
#[non_exhaustive]
pub struct LearningAssignmentEntity {
    /// `assignmentId`.
    pub assignment_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LearningAssignmentEntity {
    "assignmentId" Str assignment_id,
});
