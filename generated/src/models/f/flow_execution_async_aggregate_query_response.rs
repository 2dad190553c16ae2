// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowExecutionAsyncAggregateQueryResponse`.
#[non_exhaustive]
pub struct FlowExecutionAsyncAggregateQueryResponse {
    /// `cursor`.
    pub cursor: Option<String>,
    /// `results`.
    pub results: Option<Vec<super::FlowExecutionAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(FlowExecutionAsyncAggregateQueryResponse {
    "cursor" Str cursor,
    "results" Any results,
});
