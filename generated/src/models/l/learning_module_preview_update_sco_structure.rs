// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningModulePreviewUpdateScoStructure`.
#[non_exhaustive]
pub struct LearningModulePreviewUpdateScoStructure {
    /// `children`.
    pub children: Option<Vec<super::LearningModulePreviewUpdateScoStructure>>,
    /// `completionStatus`.
    pub completion_status: Option<
        super::LearningModulePreviewUpdateScoStructureCompletionStatus,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `percentageScore`.
    pub percentage_score: Option<f64>,
    /// `successStatus`.
    pub success_status: Option<
        super::LearningModulePreviewUpdateScoStructureSuccessStatus,
    >,
    __marks: rt::Marks,
}
/// The values of `completionStatus` in [`LearningModulePreviewUpdateScoStructure`](super::LearningModulePreviewUpdateScoStructure).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningModulePreviewUpdateScoStructureCompletionStatus {
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
/// The values of `successStatus` in [`LearningModulePreviewUpdateScoStructure`](super::LearningModulePreviewUpdateScoStructure).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningModulePreviewUpdateScoStructureSuccessStatus {
    /// `Passed`
    Passed,
    /// `Failed`
    Failed,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LearningModulePreviewUpdateScoStructure {
    "children" Any children,
    "completionStatus" Enum completion_status,
    "id" Str id,
    "name" Str name,
    "percentageScore" Float percentage_score,
    "successStatus" Enum success_status,
});

rt::setters!(LearningModulePreviewUpdateScoStructure {
    0 children with_children(Vec<super::LearningModulePreviewUpdateScoStructure>) clear_children,
    1 completion_status with_completion_status(impl Into<super::LearningModulePreviewUpdateScoStructureCompletionStatus>) clear_completion_status,
    2 id with_id(impl Into<String>) clear_id,
    3 name with_name(impl Into<String>) clear_name,
    4 percentage_score with_percentage_score(f64) clear_percentage_score,
    5 success_status with_success_status(impl Into<super::LearningModulePreviewUpdateScoStructureSuccessStatus>) clear_success_status,
});

rt::open_enum!(LearningModulePreviewUpdateScoStructureCompletionStatus {
    Completed = "Completed",
    Incomplete = "Incomplete",
    NotAttempted = "NotAttempted",
    Unknown = "Unknown",
});

rt::open_enum!(LearningModulePreviewUpdateScoStructureSuccessStatus {
    Passed = "Passed",
    Failed = "Failed",
    Unknown = "Unknown",
});
