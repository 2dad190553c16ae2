// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PatchIntegrationActionFields`.
#[non_exhaustive]
pub struct PatchIntegrationActionFields {
    /// `integrationAction`.
    pub integration_action: Option<super::PatchIntegrationAction>,
    /// `requestMappings`.
    pub request_mappings: Option<Vec<super::RequestMapping>>,
    __marks: rt::Marks,
}

rt::model!(PatchIntegrationActionFields {
    "integrationAction" Any integration_action,
    "requestMappings" Any request_mappings,
});
