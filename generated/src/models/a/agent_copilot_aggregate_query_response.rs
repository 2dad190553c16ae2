// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentCopilotAggregateQueryResponse`.
#[non_exhaustive]
pub struct AgentCopilotAggregateQueryResponse {
    /// `results`.
    pub results: Option<Vec<super::AgentCopilotAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(AgentCopilotAggregateQueryResponse {
    "results" Any results,
});
