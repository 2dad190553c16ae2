// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningAssignment`.
#[non_exhaustive]
pub struct LearningAssignment {
    /// `assessment`.
    pub assessment: Option<super::LearningAssessment>,
    /// `assessmentCompletionPercentage`.
    pub assessment_completion_percentage: Option<f64>,
    /// `assessmentForm`.
    pub assessment_form: Option<super::AssessmentForm>,
    /// `assessmentPercentageScore`.
    pub assessment_percentage_score: Option<f64>,
    /// `completionPercentage`.
    pub completion_percentage: Option<f64>,
    /// `createdBy`.
    pub created_by: Option<super::UserReference>,
    /// `dateCompleted`.
    pub date_completed: Option<rt::DateTime>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `dateRecommendedForCompletion`.
    pub date_recommended_for_completion: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `isLatest`.
    pub is_latest: Option<bool>,
    /// `isManual`.
    pub is_manual: Option<bool>,
    /// `isOverdue`.
    pub is_overdue: Option<bool>,
    /// `isPassed`.
    pub is_passed: Option<bool>,
    /// `isRule`.
    pub is_rule: Option<bool>,
    /// `lengthInMinutes`.
    pub length_in_minutes: Option<i64>,
    /// `modifiedBy`.
    pub modified_by: Option<super::UserReference>,
    /// `module`.
    pub module: Option<super::LearningModule>,
    /// `nextStep`.
    pub next_step: Option<super::LearningAssignmentStep>,
    /// `percentageScore`.
    pub percentage_score: Option<f64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::LearningAssignmentState>,
    /// `steps`.
    pub steps: Option<Vec<super::LearningAssignmentStep>>,
    /// `user`.
    pub user: Option<super::UserReference>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `state` in [`LearningAssignment`](super::LearningAssignment).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningAssignmentState {
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

rt::model!(LearningAssignment {
    "assessment" Any assessment,
    "assessmentCompletionPercentage" Float assessment_completion_percentage,
    "assessmentForm" Any assessment_form,
    "assessmentPercentageScore" Float assessment_percentage_score,
    "completionPercentage" Float completion_percentage,
    "createdBy" Any created_by,
    "dateCompleted" DateTime date_completed,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "dateRecommendedForCompletion" DateTime date_recommended_for_completion,
    "id" Str id,
    "isLatest" Bool is_latest,
    "isManual" Bool is_manual,
    "isOverdue" Bool is_overdue,
    "isPassed" Bool is_passed,
    "isRule" Bool is_rule,
    "lengthInMinutes" Int length_in_minutes,
    "modifiedBy" Any modified_by,
    "module" Any module,
    "nextStep" Any next_step,
    "percentageScore" Float percentage_score,
    "selfUri" Str self_uri,
    "state" Enum state,
    "steps" Any steps,
    "user" Any user,
    "version" Int version,
});

rt::open_enum!(LearningAssignmentState {
    Assigned = "Assigned",
    InProgress = "InProgress",
    Completed = "Completed",
    Deleted = "Deleted",
    NotCompleted = "NotCompleted",
    InvalidSchedule = "InvalidSchedule",
});
