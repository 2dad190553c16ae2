// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ReportingTurnActionAgentDetails`.
#[non_exhaustive]
pub struct ReportingTurnActionAgentDetails {
    /// `agentId`.
    pub agent_id: Option<String>,
    /// `agentName`.
    pub agent_name: Option<String>,
    /// `agentVersion`.
    pub agent_version: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ReportingTurnActionAgentDetails {
    "agentId" Str agent_id,
    "agentName" Str agent_name,
    "agentVersion" Str agent_version,
});
