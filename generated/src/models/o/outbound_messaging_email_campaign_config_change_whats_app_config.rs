// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig`.
#[non_exhaustive]
pub struct OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig {
    /// `contentTemplate`.
    pub content_template: Option<
        super::OutboundMessagingEmailCampaignConfigChangeResponseRef,
    >,
    /// `integration`.
    pub integration: Option<
        super::OutboundMessagingEmailCampaignConfigChangeIntegrationRef,
    >,
    /// `whatsAppColumns`.
    pub whats_app_columns: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig {
    "contentTemplate" Any content_template,
    "integration" Any integration,
    "whatsAppColumns" Texts whats_app_columns,
});
