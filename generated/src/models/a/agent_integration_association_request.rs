// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentIntegrationAssociationRequest`.
///
/// The service requires `agentExternalId`, `integrationId`, `locked` in requests.
#[non_exhaustive]
pub struct AgentIntegrationAssociationRequest {
    /// `agentExternalId`, required.
    pub agent_external_id: Option<String>,
    /// `integrationId`, required.
    pub integration_id: Option<String>,
    /// `locked`, required.
    pub locked: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(AgentIntegrationAssociationRequest {
    "agentExternalId" Str agent_external_id,
    "integrationId" Str integration_id,
    "locked" Bool locked,
});

rt::setters!(AgentIntegrationAssociationRequest {
    0 agent_external_id with_agent_external_id(impl Into<String>) clear_agent_external_id,
    1 integration_id with_integration_id(impl Into<String>) clear_integration_id,
    2 locked with_locked(bool) clear_locked,
});
