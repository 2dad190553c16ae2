// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingWhatsappCampaignConfigChangeResponseRef`.
#[non_exhaustive]
pub struct OutboundMessagingWhatsappCampaignConfigChangeResponseRef {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingWhatsappCampaignConfigChangeResponseRef {
    "id" Str id,
});
