// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationAssignment`.
#[non_exhaustive]
pub struct EvaluationAssignment {
    /// `evaluationForm`.
    pub evaluation_form: Option<super::EvaluationForm>,
    /// `user`.
    pub user: Option<super::User>,
    __marks: rt::Marks,
}

rt::model!(EvaluationAssignment {
    "evaluationForm" Any evaluation_form,
    "user" Any user,
});

rt::setters!(EvaluationAssignment {
    0 evaluation_form with_evaluation_form(super::EvaluationForm) clear_evaluation_form,
    1 user with_user(super::User) clear_user,
});
