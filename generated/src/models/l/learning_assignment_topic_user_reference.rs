// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningAssignmentTopicUserReference`.
#[non_exhaustive]
pub struct LearningAssignmentTopicUserReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LearningAssignmentTopicUserReference {
    "id" Str id,
});
