// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationFormAndScoringSet`.
#[non_exhaustive]
pub struct EvaluationFormAndScoringSet {
    /// `answers`.
    pub answers: Option<super::EvaluationScoringSet>,
    /// `evaluationForm`.
    pub evaluation_form: Option<super::EvaluationForm>,
    __marks: rt::Marks,
}

rt::model!(EvaluationFormAndScoringSet {
    "answers" Any answers,
    "evaluationForm" Any evaluation_form,
});

rt::setters!(EvaluationFormAndScoringSet {
    0 answers with_answers(super::EvaluationScoringSet) clear_answers,
    1 evaluation_form with_evaluation_form(super::EvaluationForm) clear_evaluation_form,
});
