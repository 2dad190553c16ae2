// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningModuleReassignSummary`.
#[non_exhaustive]
pub struct LearningModuleReassignSummary {
    /// `assignedCount`.
    pub assigned_count: Option<i64>,
    /// `completedCount`.
    pub completed_count: Option<i64>,
    /// `inProgressCount`.
    pub in_progress_count: Option<i64>,
    /// `notCompletedCount`.
    pub not_completed_count: Option<i64>,
    /// `totalReassigned`.
    pub total_reassigned: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(LearningModuleReassignSummary {
    "assignedCount" Int assigned_count,
    "completedCount" Int completed_count,
    "inProgressCount" Int in_progress_count,
    "notCompletedCount" Int not_completed_count,
    "totalReassigned" Int total_reassigned,
});
