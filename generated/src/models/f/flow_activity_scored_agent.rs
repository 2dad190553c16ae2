// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowActivityScoredAgent`.
#[non_exhaustive]
pub struct FlowActivityScoredAgent {
    /// `agentScore`.
    pub agent_score: Option<i64>,
    /// `scoredAgentId`.
    pub scored_agent_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(FlowActivityScoredAgent {
    "agentScore" Int agent_score,
    "scoredAgentId" Str scored_agent_id,
});
