// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningModulePreviewGetScoStructure`.
#[non_exhaustive]
pub struct LearningModulePreviewGetScoStructure {
    /// `children`.
    pub children: Option<Vec<super::LearningModulePreviewGetScoStructure>>,
    /// `completionStatus`.
    pub completion_status: Option<
        super::LearningModulePreviewGetScoStructureCompletionStatus,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `percentageScore`.
    pub percentage_score: Option<f64>,
    /// `shareableContentObject`.
    pub shareable_content_object: Option<super::LearningShareableContentObject>,
    /// `successStatus`.
    pub success_status: Option<super::LearningModulePreviewGetScoStructureSuccessStatus>,
    __marks: rt::Marks,
}
/// The values of `completionStatus` in [`LearningModulePreviewGetScoStructure`](super::LearningModulePreviewGetScoStructure).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningModulePreviewGetScoStructureCompletionStatus {
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
/// The values of `successStatus` in [`LearningModulePreviewGetScoStructure`](super::LearningModulePreviewGetScoStructure).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningModulePreviewGetScoStructureSuccessStatus {
    /// `Passed`
    Passed,
    /// `Failed`
    Failed,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LearningModulePreviewGetScoStructure {
    "children" Any children,
    "completionStatus" Enum completion_status,
    "id" Str id,
    "name" Str name,
    "percentageScore" Float percentage_score,
    "shareableContentObject" Any shareable_content_object,
    "successStatus" Enum success_status,
});

rt::open_enum!(LearningModulePreviewGetScoStructureCompletionStatus {
    Completed = "Completed",
    Incomplete = "Incomplete",
    NotAttempted = "NotAttempted",
    Unknown = "Unknown",
});

rt::open_enum!(LearningModulePreviewGetScoStructureSuccessStatus {
    Passed = "Passed",
    Failed = "Failed",
    Unknown = "Unknown",
});
