// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WhatsAppConfig`.
///
/// The service requires `contentTemplate`, `whatsAppColumns`, `whatsAppIntegration` in requests.
#[non_exhaustive]
pub struct WhatsAppConfig {
    /// `contentTemplate`, required.
    pub content_template: Option<super::DomainEntityRef>,
    /// `whatsAppColumns`, required.
    pub whats_app_columns: Option<Vec<String>>,
    /// `whatsAppIntegration`, required.
    pub whats_app_integration: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}

rt::model!(WhatsAppConfig {
    "contentTemplate" Any content_template,
    "whatsAppColumns" Texts whats_app_columns,
    "whatsAppIntegration" Any whats_app_integration,
});

rt::setters!(WhatsAppConfig {
    0 content_template with_content_template(super::DomainEntityRef) clear_content_template,
    1 whats_app_columns with_whats_app_columns(Vec<String>) clear_whats_app_columns,
    2 whats_app_integration with_whats_app_integration(super::AddressableEntityRef) clear_whats_app_integration,
});
