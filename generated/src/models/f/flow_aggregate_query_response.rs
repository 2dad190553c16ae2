// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowAggregateQueryResponse`.
#[non_exhaustive]
pub struct FlowAggregateQueryResponse {
    /// `results`.
    pub results: Option<Vec<super::FlowAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(FlowAggregateQueryResponse {
    "results" Any results,
});
