// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningAssignmentBulkRemoveResponse`.
#[non_exhaustive]
pub struct LearningAssignmentBulkRemoveResponse {
    /// `disallowedEntities`.
    pub disallowed_entities: Option<
        Vec<super::DisallowedEntityLearningAssignmentReference>,
    >,
    /// `entities`.
    pub entities: Option<Vec<super::LearningAssignmentEntity>>,
    __marks: rt::Marks,
}

rt::model!(LearningAssignmentBulkRemoveResponse {
    "disallowedEntities" Any disallowed_entities,
    "entities" Any entities,
});
