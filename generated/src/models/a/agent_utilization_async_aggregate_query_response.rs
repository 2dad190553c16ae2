// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentUtilizationAsyncAggregateQueryResponse`.
#[non_exhaustive]
pub struct AgentUtilizationAsyncAggregateQueryResponse {
    /// `cursor`.
    pub cursor: Option<String>,
    /// `results`.
    pub results: Option<Vec<super::AgentUtilizationAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(AgentUtilizationAsyncAggregateQueryResponse {
    "cursor" Str cursor,
    "results" Any results,
});
