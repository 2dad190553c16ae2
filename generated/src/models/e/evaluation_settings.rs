// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationSettings`.
#[non_exhaustive]
pub struct EvaluationSettings {
    /// `disputesAllowedPerEvaluation`.
    pub disputes_allowed_per_evaluation: Option<i64>,
    /// `disputesAssignees`.
    pub disputes_assignees: Option<Vec<super::EvaluationSettingsAssignee>>,
    /// `disputesEnabled`.
    pub disputes_enabled: Option<bool>,
    /// `revisionsEnabled`.
    pub revisions_enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(EvaluationSettings {
    "disputesAllowedPerEvaluation" Int disputes_allowed_per_evaluation,
    "disputesAssignees" Any disputes_assignees,
    "disputesEnabled" Bool disputes_enabled,
    "revisionsEnabled" Bool revisions_enabled,
});

rt::setters!(EvaluationSettings {
    0 disputes_allowed_per_evaluation with_disputes_allowed_per_evaluation(i64) clear_disputes_allowed_per_evaluation,
    1 disputes_assignees with_disputes_assignees(Vec<super::EvaluationSettingsAssignee>) clear_disputes_assignees,
    2 disputes_enabled with_disputes_enabled(bool) clear_disputes_enabled,
    3 revisions_enabled with_revisions_enabled(bool) clear_revisions_enabled,
});
