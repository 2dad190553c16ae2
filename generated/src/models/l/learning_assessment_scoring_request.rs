// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningAssessmentScoringRequest`.
///
/// The service requires `answers`, `assessmentForm` in requests.
#[non_exhaustive]
pub struct LearningAssessmentScoringRequest {
    /// `answers`, required.
    pub answers: Option<super::AssessmentScoringSet>,
    /// `assessmentForm`, required.
    pub assessment_form: Option<super::AssessmentForm>,
    __marks: rt::Marks,
}

rt::model!(LearningAssessmentScoringRequest {
    "answers" Any answers,
    "assessmentForm" Any assessment_form,
});

rt::setters!(LearningAssessmentScoringRequest {
    0 answers with_answers(super::AssessmentScoringSet) clear_answers,
    1 assessment_form with_assessment_form(super::AssessmentForm) clear_assessment_form,
});
