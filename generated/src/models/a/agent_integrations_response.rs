// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentIntegrationsResponse`.
#[non_exhaustive]
pub struct AgentIntegrationsResponse {
    /// `agent`, required.
    pub agent: Option<super::UserReference>,
    /// `associatedIntegrations`, required.
    pub associated_integrations: Option<Vec<super::AgentIntegrationAssociationResponse>>,
    /// `selectedIntegration`.
    pub selected_integration: Option<super::WfmIntegrationReference>,
    /// `userSelected`.
    pub user_selected: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(AgentIntegrationsResponse {
    "agent" Any agent,
    "associatedIntegrations" Any associated_integrations,
    "selectedIntegration" Any selected_integration,
    "userSelected" Bool user_selected,
});
