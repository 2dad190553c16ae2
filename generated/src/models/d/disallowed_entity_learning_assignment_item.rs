// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DisallowedEntityLearningAssignmentItem`.
#[non_exhaustive]
pub struct DisallowedEntityLearningAssignmentItem {
    /// `entity`.
    pub entity: Option<super::LearningAssignmentItem>,
    /// `errorCode`.
    pub error_code: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DisallowedEntityLearningAssignmentItem {
    "entity" Any entity,
    "errorCode" Str error_code,
});
