// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentCopilotAsyncAggregateQueryResponse`.
#[non_exhaustive]
pub struct AgentCopilotAsyncAggregateQueryResponse {
    /// `cursor`.
    pub cursor: Option<String>,
    /// `results`.
    pub results: Option<Vec<super::AgentCopilotAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(AgentCopilotAsyncAggregateQueryResponse {
    "cursor" Str cursor,
    "results" Any results,
});
