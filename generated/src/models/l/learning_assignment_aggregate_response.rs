// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningAssignmentAggregateResponse`.
#[non_exhaustive]
pub struct LearningAssignmentAggregateResponse {
    /// `results`.
    pub results: Option<Vec<super::LearningAssignmentAggregateQueryResponseGroupedData>>,
    __marks: rt::Marks,
}

rt::model!(LearningAssignmentAggregateResponse {
    "results" Any results,
});
