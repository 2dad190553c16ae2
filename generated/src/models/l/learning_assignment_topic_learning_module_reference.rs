// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningAssignmentTopicLearningModuleReference`.
#[non_exhaustive]
pub struct LearningAssignmentTopicLearningModuleReference {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LearningAssignmentTopicLearningModuleReference {
    "id" Str id,
    "name" Str name,
});
