// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningAssignmentReassign`.
#[non_exhaustive]
pub struct LearningAssignmentReassign {
    /// `addToSchedule`.
    pub add_to_schedule: Option<bool>,
    /// `lengthInMinutes`.
    pub length_in_minutes: Option<i64>,
    /// `recommendedCompletionDate`.
    pub recommended_completion_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(LearningAssignmentReassign {
    "addToSchedule" Bool add_to_schedule,
    "lengthInMinutes" Int length_in_minutes,
    "recommendedCompletionDate" DateTime recommended_completion_date,
});
