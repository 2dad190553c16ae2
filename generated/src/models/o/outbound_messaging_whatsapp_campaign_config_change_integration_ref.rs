// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingWhatsappCampaignConfigChangeIntegrationRef`.
#[non_exhaustive]
pub struct OutboundMessagingWhatsappCampaignConfigChangeIntegrationRef {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingWhatsappCampaignConfigChangeIntegrationRef {
    "id" Str id,
});
