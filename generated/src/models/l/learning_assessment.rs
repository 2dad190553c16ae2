// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningAssessment`.
#[non_exhaustive]
pub struct LearningAssessment {
    /// `answers`.
    pub answers: Option<super::AssessmentScoringSet>,
    /// `assessmentFormId`.
    pub assessment_form_id: Option<String>,
    /// `assessmentId`.
    pub assessment_id: Option<String>,
    /// `contextId`.
    pub context_id: Option<String>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `dateSubmitted`.
    pub date_submitted: Option<rt::DateTime>,
    /// `status`.
    pub status: Option<super::LearningAssessmentStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`LearningAssessment`](super::LearningAssessment).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningAssessmentStatus {
    /// `Pending`
    Pending,
    /// `InProgress`
    InProgress,
    /// `Finished`
    Finished,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LearningAssessment {
    "answers" Any answers,
    "assessmentFormId" Str assessment_form_id,
    "assessmentId" Str assessment_id,
    "contextId" Str context_id,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "dateSubmitted" DateTime date_submitted,
    "status" Enum status,
});

rt::setters!(LearningAssessment {
    0 answers with_answers(super::AssessmentScoringSet) clear_answers,
    1 assessment_form_id with_assessment_form_id(impl Into<String>) clear_assessment_form_id,
    2 assessment_id with_assessment_id(impl Into<String>) clear_assessment_id,
    3 context_id with_context_id(impl Into<String>) clear_context_id,
    4 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    5 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    6 date_submitted with_date_submitted(impl Into<rt::DateTime>) clear_date_submitted,
    7 status with_status(impl Into<super::LearningAssessmentStatus>) clear_status,
});

rt::open_enum!(LearningAssessmentStatus {
    Pending = "Pending",
    InProgress = "InProgress",
    Finished = "Finished",
});
