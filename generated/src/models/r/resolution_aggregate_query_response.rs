// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ResolutionAggregateQueryResponse`.
#[non_exhaustive]
pub struct ResolutionAggregateQueryResponse {
    /// `results`.
    pub results: Option<Vec<super::ResolutionAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(ResolutionAggregateQueryResponse {
    "results" Any results,
});
