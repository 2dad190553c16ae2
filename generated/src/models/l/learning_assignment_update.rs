// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningAssignmentUpdate`.
#[non_exhaustive]
pub struct LearningAssignmentUpdate {
    /// `assessment`.
    pub assessment: Option<super::LearningAssessment>,
    /// `state`.
    pub state: Option<super::LearningAssignmentUpdateState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`LearningAssignmentUpdate`](super::LearningAssignmentUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningAssignmentUpdateState {
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

rt::model!(LearningAssignmentUpdate {
    "assessment" Any assessment,
    "state" Enum state,
});

rt::setters!(LearningAssignmentUpdate {
    0 assessment with_assessment(super::LearningAssessment) clear_assessment,
    1 state with_state(impl Into<super::LearningAssignmentUpdateState>) clear_state,
});

rt::open_enum!(LearningAssignmentUpdateState {
    Assigned = "Assigned",
    InProgress = "InProgress",
    Completed = "Completed",
    Deleted = "Deleted",
    NotCompleted = "NotCompleted",
    InvalidSchedule = "InvalidSchedule",
});
