// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DisallowedEntityLearningAssignmentReference`.
#[non_exhaustive]
pub struct DisallowedEntityLearningAssignmentReference {
    /// `entity`.
    pub entity: Option<super::LearningAssignmentReference>,
    /// `errorCode`.
    pub error_code: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DisallowedEntityLearningAssignmentReference {
    "entity" Any entity,
    "errorCode" Str error_code,
});
