// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningModulePreviewUpdateRequest`.
#[non_exhaustive]
pub struct LearningModulePreviewUpdateRequest {
    /// `assessment`.
    pub assessment: Option<super::LearningAssessment>,
    /// `assessmentForm`.
    pub assessment_form: Option<super::AssessmentForm>,
    /// `currentStep`.
    pub current_step: Option<super::LearningModulePreviewUpdateRequestCurrentStep>,
    /// `state`.
    pub state: Option<super::LearningModulePreviewUpdateRequestState>,
    /// `steps`.
    pub steps: Option<Vec<super::LearningModulePreviewUpdateStep>>,
    __marks: rt::Marks,
}
/// The values of `state` in [`LearningModulePreviewUpdateRequest`](super::LearningModulePreviewUpdateRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningModulePreviewUpdateRequestState {
    /// `Assigned`
    Assigned,
    /// `InProgress`
    InProgress,
    /// `Completed`
    Completed,
    /// `Deleted`
    Deleted,
    /// `NotCompleted`
    NotCompleted,
    /// `InvalidSchedule`
    InvalidSchedule,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LearningModulePreviewUpdateRequest {
    "assessment" Any assessment,
    "assessmentForm" Any assessment_form,
    "currentStep" Any current_step,
    "state" Enum state,
    "steps" Any steps,
});

rt::setters!(LearningModulePreviewUpdateRequest {
    0 assessment with_assessment(super::LearningAssessment) clear_assessment,
    1 assessment_form with_assessment_form(super::AssessmentForm) clear_assessment_form,
    2 current_step with_current_step(super::LearningModulePreviewUpdateRequestCurrentStep) clear_current_step,
    3 state with_state(impl Into<super::LearningModulePreviewUpdateRequestState>) clear_state,
    4 steps with_steps(Vec<super::LearningModulePreviewUpdateStep>) clear_steps,
});

rt::open_enum!(LearningModulePreviewUpdateRequestState {
    Assigned = "Assigned",
    InProgress = "InProgress",
    Completed = "Completed",
    Deleted = "Deleted",
    NotCompleted = "NotCompleted",
    InvalidSchedule = "InvalidSchedule",
});
