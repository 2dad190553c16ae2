// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningAssignmentBulkAddResponse`.
#[non_exhaustive]
pub struct LearningAssignmentBulkAddResponse {
    /// `disallowedEntities`.
    pub disallowed_entities: Option<Vec<super::DisallowedEntityLearningAssignmentItem>>,
    /// `entities`.
    pub entities: Option<Vec<super::LearningAssignment>>,
    __marks: rt::Marks,
}

rt::model!(LearningAssignmentBulkAddResponse {
    "disallowedEntities" Any disallowed_entities,
    "entities" Any entities,
});
