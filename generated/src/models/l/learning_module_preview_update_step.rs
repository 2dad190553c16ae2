// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningModulePreviewUpdateStep`.
#[non_exhaustive]
pub struct LearningModulePreviewUpdateStep {
    /// `completionPercentage`.
    pub completion_percentage: Option<f64>,
    /// `completionStatus`.
    pub completion_status: Option<
        super::LearningModulePreviewUpdateStepCompletionStatus,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `percentageScore`.
    pub percentage_score: Option<f64>,
    /// `structure`.
    pub structure: Option<Vec<super::LearningModulePreviewUpdateScoStructure>>,
    /// `successStatus`.
    pub success_status: Option<super::LearningModulePreviewUpdateStepSuccessStatus>,
    __marks: rt::Marks,
}
/// The values of `completionStatus` in [`LearningModulePreviewUpdateStep`](super::LearningModulePreviewUpdateStep).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningModulePreviewUpdateStepCompletionStatus {
    /// `Completed`
    Completed,
    /// `Incomplete`
    Incomplete,
    /// `NotAttempted`
    NotAttempted,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `successStatus` in [`LearningModulePreviewUpdateStep`](super::LearningModulePreviewUpdateStep).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningModulePreviewUpdateStepSuccessStatus {
    /// `Passed`
    Passed,
    /// `Failed`
    Failed,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LearningModulePreviewUpdateStep {
    "completionPercentage" Float completion_percentage,
    "completionStatus" Enum completion_status,
    "id" Str id,
    "percentageScore" Float percentage_score,
    "structure" Any structure,
    "successStatus" Enum success_status,
});

rt::setters!(LearningModulePreviewUpdateStep {
    0 completion_percentage with_completion_percentage(f64) clear_completion_percentage,
    1 completion_status with_completion_status(impl Into<super::LearningModulePreviewUpdateStepCompletionStatus>) clear_completion_status,
    2 id with_id(impl Into<String>) clear_id,
    3 percentage_score with_percentage_score(f64) clear_percentage_score,
    4 structure with_structure(Vec<super::LearningModulePreviewUpdateScoStructure>) clear_structure,
    5 success_status with_success_status(impl Into<super::LearningModulePreviewUpdateStepSuccessStatus>) clear_success_status,
});

rt::open_enum!(LearningModulePreviewUpdateStepCompletionStatus {
    Completed = "Completed",
    Incomplete = "Incomplete",
    NotAttempted = "NotAttempted",
    Unknown = "Unknown",
});

rt::open_enum!(LearningModulePreviewUpdateStepSuccessStatus {
    Passed = "Passed",
    Failed = "Failed",
    Unknown = "Unknown",
});
