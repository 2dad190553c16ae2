// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2StaEmpathyOverallTopicAgentEmpathyScore`.
#[non_exhaustive]
pub struct V2StaEmpathyOverallTopicAgentEmpathyScore {
    /// `agentId`.
    pub agent_id: Option<String>,
    /// `overallEmpathyScore`.
    pub overall_empathy_score: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(V2StaEmpathyOverallTopicAgentEmpathyScore {
    "agentId" Str agent_id,
    "overallEmpathyScore" Float overall_empathy_score,
});
