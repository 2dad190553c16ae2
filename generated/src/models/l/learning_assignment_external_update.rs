// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningAssignmentExternalUpdate`.
#[non_exhaustive]
pub struct LearningAssignmentExternalUpdate {
    /// `isPassed`.
    pub is_passed: Option<bool>,
    /// `percentageScore`.
    pub percentage_score: Option<f64>,
    /// `state`.
    pub state: Option<super::LearningAssignmentExternalUpdateState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`LearningAssignmentExternalUpdate`](super::LearningAssignmentExternalUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningAssignmentExternalUpdateState {
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

rt::model!(LearningAssignmentExternalUpdate {
    "isPassed" Bool is_passed,
    "percentageScore" Float percentage_score,
    "state" Enum state,
});

rt::setters!(LearningAssignmentExternalUpdate {
    0 is_passed with_is_passed(bool) clear_is_passed,
    1 percentage_score with_percentage_score(f64) clear_percentage_score,
    2 state with_state(impl Into<super::LearningAssignmentExternalUpdateState>) clear_state,
});

rt::open_enum!(LearningAssignmentExternalUpdateState {
    Assigned = "Assigned",
    InProgress = "InProgress",
    Completed = "Completed",
    Deleted = "Deleted",
    NotCompleted = "NotCompleted",
    InvalidSchedule = "InvalidSchedule",
});
