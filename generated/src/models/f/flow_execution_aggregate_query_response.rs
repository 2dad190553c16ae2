// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowExecutionAggregateQueryResponse`.
#[non_exhaustive]
pub struct FlowExecutionAggregateQueryResponse {
    /// `results`.
    pub results: Option<Vec<super::FlowExecutionAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(FlowExecutionAggregateQueryResponse {
    "results" Any results,
});
