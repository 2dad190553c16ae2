// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationAsyncAggregateQueryResponse`.
#[non_exhaustive]
pub struct EvaluationAsyncAggregateQueryResponse {
    /// `cursor`.
    pub cursor: Option<String>,
    /// `results`.
    pub results: Option<Vec<super::EvaluationAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(EvaluationAsyncAggregateQueryResponse {
    "cursor" Str cursor,
    "results" Any results,
});
