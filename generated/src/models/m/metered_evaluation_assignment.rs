// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MeteredEvaluationAssignment`.
#[non_exhaustive]
pub struct MeteredEvaluationAssignment {
    /// `assignToActiveUser`.
    pub assign_to_active_user: Option<bool>,
    /// `evaluationContextId`.
    pub evaluation_context_id: Option<String>,
    /// `evaluationForm`.
    pub evaluation_form: Option<super::EvaluationForm>,
    /// `evaluators`.
    pub evaluators: Option<Vec<super::User>>,
    /// `maxNumberEvaluations`.
    pub max_number_evaluations: Option<i64>,
    /// `timeInterval`.
    pub time_interval: Option<super::TimeInterval>,
    __marks: rt::Marks,
}

rt::model!(MeteredEvaluationAssignment {
    "assignToActiveUser" Bool assign_to_active_user,
    "evaluationContextId" Str evaluation_context_id,
    "evaluationForm" Any evaluation_form,
    "evaluators" Any evaluators,
    "maxNumberEvaluations" Int max_number_evaluations,
    "timeInterval" Any time_interval,
});

rt::setters!(MeteredEvaluationAssignment {
    0 assign_to_active_user with_assign_to_active_user(bool) clear_assign_to_active_user,
    1 evaluation_context_id with_evaluation_context_id(impl Into<String>) clear_evaluation_context_id,
    2 evaluation_form with_evaluation_form(super::EvaluationForm) clear_evaluation_form,
    3 evaluators with_evaluators(Vec<super::User>) clear_evaluators,
    4 max_number_evaluations with_max_number_evaluations(i64) clear_max_number_evaluations,
    5 time_interval with_time_interval(super::TimeInterval) clear_time_interval,
});
