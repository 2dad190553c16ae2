// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningAssignmentStep`.
#[non_exhaustive]
pub struct LearningAssignmentStep {
    /// `completionPercentage`.
    pub completion_percentage: Option<f64>,
    /// `completionStatus`.
    pub completion_status: Option<super::LearningAssignmentStepCompletionStatus>,
    /// `id`.
    pub id: Option<String>,
    /// `moduleStep`.
    pub module_step: Option<super::LearningModuleInformStep>,
    /// `percentageScore`.
    pub percentage_score: Option<f64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `shareableContentObject`.
    pub shareable_content_object: Option<super::LearningShareableContentObject>,
    /// `signedCookie`.
    pub signed_cookie: Option<super::LearningAssignmentStepSignedCookie>,
    /// `structure`.
    pub structure: Option<Vec<super::LearningAssignmentStepScoStructure>>,
    /// `successStatus`.
    pub success_status: Option<super::LearningAssignmentStepSuccessStatus>,
    __marks: rt::Marks,
}
/// The values of `completionStatus` in [`LearningAssignmentStep`](super::LearningAssignmentStep).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningAssignmentStepCompletionStatus {
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
/// The values of `successStatus` in [`LearningAssignmentStep`](super::LearningAssignmentStep).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningAssignmentStepSuccessStatus {
    /// `Passed`
    Passed,
    /// `Failed`
    Failed,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LearningAssignmentStep {
    "completionPercentage" Float completion_percentage,
    "completionStatus" Enum completion_status,
    "id" Str id,
    "moduleStep" Any module_step,
    "percentageScore" Float percentage_score,
    "selfUri" Str self_uri,
    "shareableContentObject" Any shareable_content_object,
    "signedCookie" Any signed_cookie,
    "structure" Any structure,
    "successStatus" Enum success_status,
});

rt::setters!(LearningAssignmentStep {
    0 completion_percentage with_completion_percentage(f64) clear_completion_percentage,
    1 completion_status with_completion_status(impl Into<super::LearningAssignmentStepCompletionStatus>) clear_completion_status,
    2 id with_id(impl Into<String>) clear_id,
    3 module_step with_module_step(super::LearningModuleInformStep) clear_module_step,
    4 percentage_score with_percentage_score(f64) clear_percentage_score,
    5 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    6 shareable_content_object with_shareable_content_object(super::LearningShareableContentObject) clear_shareable_content_object,
    7 signed_cookie with_signed_cookie(super::LearningAssignmentStepSignedCookie) clear_signed_cookie,
    8 structure with_structure(Vec<super::LearningAssignmentStepScoStructure>) clear_structure,
    9 success_status with_success_status(impl Into<super::LearningAssignmentStepSuccessStatus>) clear_success_status,
});

rt::open_enum!(LearningAssignmentStepCompletionStatus {
    Completed = "Completed",
    Incomplete = "Incomplete",
    NotAttempted = "NotAttempted",
    Unknown = "Unknown",
});

rt::open_enum!(LearningAssignmentStepSuccessStatus {
    Passed = "Passed",
    Failed = "Failed",
    Unknown = "Unknown",
});
