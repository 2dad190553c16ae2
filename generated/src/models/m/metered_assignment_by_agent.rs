// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MeteredAssignmentByAgent`.
#[non_exhaustive]
pub struct MeteredAssignmentByAgent {
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
    /// `timeZone`.
    pub time_zone: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MeteredAssignmentByAgent {
    "evaluationContextId" Str evaluation_context_id,
    "evaluationForm" Any evaluation_form,
    "evaluators" Any evaluators,
    "maxNumberEvaluations" Int max_number_evaluations,
    "timeInterval" Any time_interval,
    "timeZone" Str time_zone,
});

rt::setters!(MeteredAssignmentByAgent {
    0 evaluation_context_id with_evaluation_context_id(impl Into<String>) clear_evaluation_context_id,
    1 evaluation_form with_evaluation_form(super::EvaluationForm) clear_evaluation_form,
    2 evaluators with_evaluators(Vec<super::User>) clear_evaluators,
    3 max_number_evaluations with_max_number_evaluations(i64) clear_max_number_evaluations,
    4 time_interval with_time_interval(super::TimeInterval) clear_time_interval,
    5 time_zone with_time_zone(impl Into<String>) clear_time_zone,
});
