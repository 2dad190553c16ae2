// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationAggregateQueryResponse`.
#[non_exhaustive]
pub struct EvaluationAggregateQueryResponse {
    /// `results`.
    pub results: Option<Vec<super::EvaluationAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(EvaluationAggregateQueryResponse {
    "results" Any results,
});
