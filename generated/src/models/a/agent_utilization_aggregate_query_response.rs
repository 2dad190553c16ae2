// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentUtilizationAggregateQueryResponse`.
#[non_exhaustive]
pub struct AgentUtilizationAggregateQueryResponse {
    /// `results`.
    pub results: Option<Vec<super::AgentUtilizationAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(AgentUtilizationAggregateQueryResponse {
    "results" Any results,
});
