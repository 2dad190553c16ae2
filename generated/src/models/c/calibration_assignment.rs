// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CalibrationAssignment`.
#[non_exhaustive]
pub struct CalibrationAssignment {
    /// `calibrator`.
    pub calibrator: Option<super::User>,
    /// `evaluationForm`.
    pub evaluation_form: Option<super::EvaluationForm>,
    /// `evaluators`.
    pub evaluators: Option<Vec<super::User>>,
    /// `expertEvaluator`.
    pub expert_evaluator: Option<super::User>,
    __marks: rt::Marks,
}

rt::model!(CalibrationAssignment {
    "calibrator" Any calibrator,
    "evaluationForm" Any evaluation_form,
    "evaluators" Any evaluators,
    "expertEvaluator" Any expert_evaluator,
});

rt::setters!(CalibrationAssignment {
    0 calibrator with_calibrator(super::User) clear_calibrator,
    1 evaluation_form with_evaluation_form(super::EvaluationForm) clear_evaluation_form,
    2 evaluators with_evaluators(Vec<super::User>) clear_evaluators,
    3 expert_evaluator with_expert_evaluator(super::User) clear_expert_evaluator,
});
