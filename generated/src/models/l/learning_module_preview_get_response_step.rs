// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningModulePreviewGetResponseStep`.
#[non_exhaustive]
pub struct LearningModulePreviewGetResponseStep {
    /// `completionPercentage`.
    pub completion_percentage: Option<f64>,
    /// `completionStatus`.
    pub completion_status: Option<
        super::LearningModulePreviewGetResponseStepCompletionStatus,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `moduleStep`.
    pub module_step: Option<super::LearningModuleInformStep>,
    /// `percentageScore`.
    pub percentage_score: Option<f64>,
    /// `signedCookie`.
    pub signed_cookie: Option<super::LearningAssignmentStepSignedCookie>,
    /// `structure`.
    pub structure: Option<Vec<super::LearningModulePreviewGetScoStructure>>,
    /// `successStatus`.
    pub success_status: Option<super::LearningModulePreviewGetResponseStepSuccessStatus>,
    __marks: rt::Marks,
}
/// The values of `completionStatus` in [`LearningModulePreviewGetResponseStep`](super::LearningModulePreviewGetResponseStep).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningModulePreviewGetResponseStepCompletionStatus {
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
/// The values of `successStatus` in [`LearningModulePreviewGetResponseStep`](super::LearningModulePreviewGetResponseStep).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningModulePreviewGetResponseStepSuccessStatus {
    /// `Passed`
    Passed,
    /// `Failed`
    Failed,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LearningModulePreviewGetResponseStep {
    "completionPercentage" Float completion_percentage,
    "completionStatus" Enum completion_status,
    "id" Str id,
    "moduleStep" Any module_step,
    "percentageScore" Float percentage_score,
    "signedCookie" Any signed_cookie,
    "structure" Any structure,
    "successStatus" Enum success_status,
});

rt::open_enum!(LearningModulePreviewGetResponseStepCompletionStatus {
    Completed = "Completed",
    Incomplete = "Incomplete",
    NotAttempted = "NotAttempted",
    Unknown = "Unknown",
});

rt::open_enum!(LearningModulePreviewGetResponseStepSuccessStatus {
    Passed = "Passed",
    Failed = "Failed",
    Unknown = "Unknown",
});
