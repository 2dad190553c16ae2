// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentIntegrationAssociationResponse`.
#[non_exhaustive]
pub struct AgentIntegrationAssociationResponse {
    /// `agentExternalId`, required.
    pub agent_external_id: Option<String>,
    /// `integration`, required.
    pub integration: Option<super::WfmIntegrationReference>,
    /// `locked`, required.
    pub locked: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(AgentIntegrationAssociationResponse {
    "agentExternalId" Str agent_external_id,
    "integration" Any integration,
    "locked" Bool locked,
});
