// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowMetricsTopicFlowScoredAgent`.
#[non_exhaustive]
pub struct FlowMetricsTopicFlowScoredAgent {
    /// `agentScore`.
    pub agent_score: Option<i64>,
    /// `scoredAgentId`.
    pub scored_agent_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(FlowMetricsTopicFlowScoredAgent {
    "agentScore" Int agent_score,
    "scoredAgentId" Str scored_agent_id,
});
