// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyViewResultMetrics`.
#[non_exhaustive]
pub struct JourneyViewResultMetrics {
    /// `activeCount`.
    pub active_count: Option<i64>,
    /// `completedCount`.
    pub completed_count: Option<i64>,
    /// `dropoutCount`.
    pub dropout_count: Option<i64>,
    /// `flowCount`.
    pub flow_count: Option<i64>,
    /// `participantCount`.
    pub participant_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(JourneyViewResultMetrics {
    "activeCount" Int active_count,
    "completedCount" Int completed_count,
    "dropoutCount" Int dropout_count,
    "flowCount" Int flow_count,
    "participantCount" Int participant_count,
});
