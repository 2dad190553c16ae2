// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningAssignmentStepScoStructure`.
#[non_exhaustive]
pub struct LearningAssignmentStepScoStructure {
    /// `children`.
    pub children: Option<Vec<super::LearningAssignmentStepScoStructure>>,
    /// `completionStatus`.
    pub completion_status: Option<
        super::LearningAssignmentStepScoStructureCompletionStatus,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `successStatus`.
    pub success_status: Option<super::LearningAssignmentStepScoStructureSuccessStatus>,
    __marks: rt::Marks,
}
/// The values of `completionStatus` in [`LearningAssignmentStepScoStructure`](super::LearningAssignmentStepScoStructure).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningAssignmentStepScoStructureCompletionStatus {
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
/// The values of `successStatus` in [`LearningAssignmentStepScoStructure`](super::LearningAssignmentStepScoStructure).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningAssignmentStepScoStructureSuccessStatus {
    /// `Passed`
    Passed,
    /// `Failed`
    Failed,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LearningAssignmentStepScoStructure {
    "children" Any children,
    "completionStatus" Enum completion_status,
    "id" Str id,
    "name" Str name,
    "successStatus" Enum success_status,
});

rt::setters!(LearningAssignmentStepScoStructure {
    0 children with_children(Vec<super::LearningAssignmentStepScoStructure>) clear_children,
    1 completion_status with_completion_status(impl Into<super::LearningAssignmentStepScoStructureCompletionStatus>) clear_completion_status,
    2 id with_id(impl Into<String>) clear_id,
    3 name with_name(impl Into<String>) clear_name,
    4 success_status with_success_status(impl Into<super::LearningAssignmentStepScoStructureSuccessStatus>) clear_success_status,
});

rt::open_enum!(LearningAssignmentStepScoStructureCompletionStatus {
    Completed = "Completed",
    Incomplete = "Incomplete",
    NotAttempted = "NotAttempted",
    Unknown = "Unknown",
});

rt::open_enum!(LearningAssignmentStepScoStructureSuccessStatus {
    Passed = "Passed",
    Failed = "Failed",
    Unknown = "Unknown",
});
