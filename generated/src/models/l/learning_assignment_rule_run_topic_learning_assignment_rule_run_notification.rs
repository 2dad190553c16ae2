// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification`.
#[non_exhaustive]
pub struct LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification {
    /// `entities`.
    pub entities: Option<
        Vec<super::LearningAssignmentRuleRunTopicLearningAssignmentsCreated>,
    >,
    /// `total`.
    pub total: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification {
    "entities" Any entities,
    "total" Int total,
});
