// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SetWhatsAppIntegrationActionSettings`.
///
/// The service requires `whatsAppIntegrationId` in requests.
#[non_exhaustive]
pub struct SetWhatsAppIntegrationActionSettings {
    /// `whatsAppIntegrationId`, required.
    pub whats_app_integration_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SetWhatsAppIntegrationActionSettings {
    "whatsAppIntegrationId" Str whats_app_integration_id,
});

rt::setters!(SetWhatsAppIntegrationActionSettings {
    0 whats_app_integration_id with_whats_app_integration_id(impl Into<String>) clear_whats_app_integration_id,
});
