// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnalyticsProposedAgent`.
#[non_exhaustive]
pub struct AnalyticsProposedAgent {
    /// `agentRank`.
    pub agent_rank: Option<i64>,
    /// `proposedAgentId`.
    pub proposed_agent_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AnalyticsProposedAgent {
    "agentRank" Int agent_rank,
    "proposedAgentId" Str proposed_agent_id,
});
