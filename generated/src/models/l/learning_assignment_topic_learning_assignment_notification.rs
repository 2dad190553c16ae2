// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningAssignmentTopicLearningAssignmentNotification`.
#[non_exhaustive]
pub struct LearningAssignmentTopicLearningAssignmentNotification {
    /// `createdBy`.
    pub created_by: Option<super::LearningAssignmentTopicUserReference>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `dateRecommendedForCompletion`.
    pub date_recommended_for_completion: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `isOverdue`.
    pub is_overdue: Option<bool>,
    /// `isPassed`.
    pub is_passed: Option<bool>,
    /// `lengthInMinutes`.
    pub length_in_minutes: Option<i64>,
    /// `modifiedBy`.
    pub modified_by: Option<super::LearningAssignmentTopicUserReference>,
    /// `module`.
    pub module: Option<super::LearningAssignmentTopicLearningModuleReference>,
    /// `percentageScore`.
    pub percentage_score: Option<f64>,
    /// `state`.
    pub state: Option<super::LearningAssignmentTopicLearningAssignmentNotificationState>,
    /// `type`.
    pub r#type: Option<super::LearningAssignmentTopicLearningAssignmentNotificationType>,
    /// `user`.
    pub user: Option<super::LearningAssignmentTopicUserReference>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `state` in [`LearningAssignmentTopicLearningAssignmentNotification`](super::LearningAssignmentTopicLearningAssignmentNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningAssignmentTopicLearningAssignmentNotificationState {
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
/// The values of `type` in [`LearningAssignmentTopicLearningAssignmentNotification`](super::LearningAssignmentTopicLearningAssignmentNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningAssignmentTopicLearningAssignmentNotificationType {
    /// `Unknown`
    Unknown,
    /// `Native`
    Native,
    /// `External`
    External,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LearningAssignmentTopicLearningAssignmentNotification {
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "dateRecommendedForCompletion" DateTime date_recommended_for_completion,
    "id" Str id,
    "isOverdue" Bool is_overdue,
    "isPassed" Bool is_passed,
    "lengthInMinutes" Int length_in_minutes,
    "modifiedBy" Any modified_by,
    "module" Any module,
    "percentageScore" Float percentage_score,
    "state" Enum state,
    "type" Enum r#type,
    "user" Any user,
    "version" Int version,
});

rt::open_enum!(LearningAssignmentTopicLearningAssignmentNotificationState {
    Assigned = "Assigned",
    InProgress = "InProgress",
    Completed = "Completed",
    Deleted = "Deleted",
    NotCompleted = "NotCompleted",
    InvalidSchedule = "InvalidSchedule",
});

rt::open_enum!(LearningAssignmentTopicLearningAssignmentNotificationType {
    Unknown = "Unknown",
    Native = "Native",
    External = "External",
});
