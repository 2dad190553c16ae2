// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentIntegrationsRequest`.
///
/// The service requires `associatedIntegrations` in requests.
#[non_exhaustive]
pub struct AgentIntegrationsRequest {
    /// `associatedIntegrations`, required.
    pub associated_integrations: Option<Vec<super::AgentIntegrationAssociationRequest>>,
    /// `selectedIntegrationId`.
    pub selected_integration_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AgentIntegrationsRequest {
    "associatedIntegrations" Any associated_integrations,
    "selectedIntegrationId" Str selected_integration_id,
});

rt::setters!(AgentIntegrationsRequest {
    0 associated_integrations with_associated_integrations(Vec<super::AgentIntegrationAssociationRequest>) clear_associated_integrations,
    1 selected_integration_id with_selected_integration_id(impl Into<String>) clear_selected_integration_id,
});
