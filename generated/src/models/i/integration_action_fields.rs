// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IntegrationActionFields`.
#[non_exhaustive]
pub struct IntegrationActionFields {
    /// `integrationAction`.
    pub integration_action: Option<super::IntegrationAction>,
    /// `requestMappings`.
    pub request_mappings: Option<Vec<super::RequestMapping>>,
    __marks: rt::Marks,
}

rt::model!(IntegrationActionFields {
    "integrationAction" Any integration_action,
    "requestMappings" Any request_mappings,
});
