// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningAssignmentAggregateQueryResponseData`.
#[non_exhaustive]
pub struct LearningAssignmentAggregateQueryResponseData {
    /// `interval`.
    pub interval: Option<String>,
    /// `metrics`.
    pub metrics: Option<Vec<super::LearningAssignmentAggregateQueryResponseMetric>>,
    __marks: rt::Marks,
}

rt::model!(LearningAssignmentAggregateQueryResponseData {
    "interval" Str interval,
    "metrics" Any metrics,
});
