// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingMessagingCampaignConfigChangeIntegrationRef`.
#[non_exhaustive]
pub struct OutboundMessagingMessagingCampaignConfigChangeIntegrationRef {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingMessagingCampaignConfigChangeIntegrationRef {
    "id" Str id,
});
