// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig`.
#[non_exhaustive]
pub struct OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig {
    /// `contentTemplate`.
    pub content_template: Option<
        super::OutboundMessagingMessagingCampaignConfigChangeResponseRef,
    >,
    /// `integration`.
    pub integration: Option<
        super::OutboundMessagingMessagingCampaignConfigChangeIntegrationRef,
    >,
    /// `whatsAppColumns`.
    pub whats_app_columns: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig {
    "contentTemplate" Any content_template,
    "integration" Any integration,
    "whatsAppColumns" Texts whats_app_columns,
});
