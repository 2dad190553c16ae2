// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingWhatsappCampaignConfigChangeWhatsAppConfig`.
#[non_exhaustive]
pub struct OutboundMessagingWhatsappCampaignConfigChangeWhatsAppConfig {
    /// `contentTemplate`.
    pub content_template: Option<
        super::OutboundMessagingWhatsappCampaignConfigChangeResponseRef,
    >,
    /// `integration`.
    pub integration: Option<
        super::OutboundMessagingWhatsappCampaignConfigChangeIntegrationRef,
    >,
    /// `whatsAppColumns`.
    pub whats_app_columns: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingWhatsappCampaignConfigChangeWhatsAppConfig {
    "contentTemplate" Any content_template,
    "integration" Any integration,
    "whatsAppColumns" Texts whats_app_columns,
});
