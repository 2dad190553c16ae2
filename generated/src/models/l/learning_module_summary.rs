// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningModuleSummary`.
#[non_exhaustive]
pub struct LearningModuleSummary {
    /// `assignedCount`.
    pub assigned_count: Option<i64>,
    /// `completedCount`.
    pub completed_count: Option<i64>,
    /// `completedSum`.
    pub completed_sum: Option<f64>,
    /// `passedCount`.
    pub passed_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(LearningModuleSummary {
    "assignedCount" Int assigned_count,
    "completedCount" Int completed_count,
    "completedSum" Float completed_sum,
    "passedCount" Int passed_count,
});
