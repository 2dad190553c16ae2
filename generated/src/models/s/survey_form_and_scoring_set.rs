// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SurveyFormAndScoringSet`.
#[non_exhaustive]
pub struct SurveyFormAndScoringSet {
    /// `answers`.
    pub answers: Option<super::SurveyScoringSet>,
    /// `surveyForm`.
    pub survey_form: Option<super::SurveyForm>,
    __marks: rt::Marks,
}

rt::model!(SurveyFormAndScoringSet {
    "answers" Any answers,
    "surveyForm" Any survey_form,
});

rt::setters!(SurveyFormAndScoringSet {
    0 answers with_answers(super::SurveyScoringSet) clear_answers,
    1 survey_form with_survey_form(super::SurveyForm) clear_survey_form,
});
