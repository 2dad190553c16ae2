// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningAssignmentRuleRunTopicLearningAssignmentsCreated`.
#[non_exhaustive]
pub struct LearningAssignmentRuleRunTopicLearningAssignmentsCreated {
    /// `module`.
    pub module: Option<super::LearningAssignmentRuleRunTopicLearningModuleReference>,
    __marks: rt::Marks,
}

rt::model!(LearningAssignmentRuleRunTopicLearningAssignmentsCreated {
    "module" Any module,
});
