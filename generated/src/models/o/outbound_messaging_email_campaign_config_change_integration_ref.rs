// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingEmailCampaignConfigChangeIntegrationRef`.
#[non_exhaustive]
pub struct OutboundMessagingEmailCampaignConfigChangeIntegrationRef {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingEmailCampaignConfigChangeIntegrationRef {
    "id" Str id,
});
