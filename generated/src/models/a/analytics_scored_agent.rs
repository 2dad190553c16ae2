// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnalyticsScoredAgent`.
#[non_exhaustive]
pub struct AnalyticsScoredAgent {
    /// `agentScore`.
    pub agent_score: Option<i64>,
    /// `scoredAgentId`.
    pub scored_agent_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AnalyticsScoredAgent {
    "agentScore" Int agent_score,
    "scoredAgentId" Str scored_agent_id,
});
