// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningModulePreviewGetResponseAssignment`.
#[non_exhaustive]
pub struct LearningModulePreviewGetResponseAssignment {
    /// `assessmentCompletionPercentage`.
    pub assessment_completion_percentage: Option<f64>,
    /// `assessmentPercentageScore`.
    pub assessment_percentage_score: Option<f64>,
    /// `completionPercentage`.
    pub completion_percentage: Option<f64>,
    /// `isPassed`.
    pub is_passed: Option<bool>,
    /// `percentageScore`.
    pub percentage_score: Option<f64>,
    /// `state`.
    pub state: Option<super::LearningModulePreviewGetResponseAssignmentState>,
    /// `steps`.
    pub steps: Option<Vec<super::LearningModulePreviewGetResponseStep>>,
    __marks: rt::Marks,
}
/// The values of `state` in [`LearningModulePreviewGetResponseAssignment`](super::LearningModulePreviewGetResponseAssignment).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningModulePreviewGetResponseAssignmentState {
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

rt::model!(LearningModulePreviewGetResponseAssignment {
    "assessmentCompletionPercentage" Float assessment_completion_percentage,
    "assessmentPercentageScore" Float assessment_percentage_score,
    "completionPercentage" Float completion_percentage,
    "isPassed" Bool is_passed,
    "percentageScore" Float percentage_score,
    "state" Enum state,
    "steps" Any steps,
});

rt::open_enum!(LearningModulePreviewGetResponseAssignmentState {
    Assigned = "Assigned",
    InProgress = "InProgress",
    Completed = "Completed",
    Deleted = "Deleted",
    NotCompleted = "NotCompleted",
    InvalidSchedule = "InvalidSchedule",
});
