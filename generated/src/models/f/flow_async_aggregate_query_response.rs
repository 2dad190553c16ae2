// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowAsyncAggregateQueryResponse`.
#[non_exhaustive]
pub struct FlowAsyncAggregateQueryResponse {
    /// `cursor`.
    pub cursor: Option<String>,
    /// `results`.
    pub results: Option<Vec<super::FlowAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(FlowAsyncAggregateQueryResponse {
    "cursor" Str cursor,
    "results" Any results,
});
