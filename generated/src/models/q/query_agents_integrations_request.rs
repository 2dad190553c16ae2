// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryAgentsIntegrationsRequest`.
///
/// The service requires `agentIds` in requests.
#[non_exhaustive]
pub struct QueryAgentsIntegrationsRequest {
    /// `agentIds`, required.
    pub agent_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(QueryAgentsIntegrationsRequest {
    "agentIds" Texts agent_ids,
});

rt::setters!(QueryAgentsIntegrationsRequest {
    0 agent_ids with_agent_ids(Vec<String>) clear_agent_ids,
});
