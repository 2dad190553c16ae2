// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningModulePreviewUpdateResponseAssignment`.
#[non_exhaustive]
pub struct LearningModulePreviewUpdateResponseAssignment {
    /// `assessmentCompletionPercentage`.
    pub assessment_completion_percentage: Option<f64>,
    /// `assessmentPercentageScore`.
    pub assessment_percentage_score: Option<f64>,
    /// `completionPercentage`.
    pub completion_percentage: Option<f64>,
    /// `currentStep`.
    pub current_step: Option<super::LearningModulePreviewUpdateResponseCurrentStep>,
    /// `isPassed`.
    pub is_passed: Option<bool>,
    /// `percentageScore`.
    pub percentage_score: Option<f64>,
    /// `state`.
    pub state: Option<super::LearningModulePreviewUpdateResponseAssignmentState>,
    /// `steps`.
    pub steps: Option<Vec<super::LearningModulePreviewUpdateStep>>,
    __marks: rt::Marks,
}
/// The values of `state` in [`LearningModulePreviewUpdateResponseAssignment`](super::LearningModulePreviewUpdateResponseAssignment).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningModulePreviewUpdateResponseAssignmentState {
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

rt::model!(LearningModulePreviewUpdateResponseAssignment {
    "assessmentCompletionPercentage" Float assessment_completion_percentage,
    "assessmentPercentageScore" Float assessment_percentage_score,
    "completionPercentage" Float completion_percentage,
    "currentStep" Any current_step,
    "isPassed" Bool is_passed,
    "percentageScore" Float percentage_score,
    "state" Enum state,
    "steps" Any steps,
});

rt::open_enum!(LearningModulePreviewUpdateResponseAssignmentState {
    Assigned = "Assigned",
    InProgress = "InProgress",
    Completed = "Completed",
    Deleted = "Deleted",
    NotCompleted = "NotCompleted",
    InvalidSchedule = "InvalidSchedule",
});
