// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingMessagingCampaignConfigChangeResponseRef`.
#[non_exhaustive]
pub struct OutboundMessagingMessagingCampaignConfigChangeResponseRef {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingMessagingCampaignConfigChangeResponseRef {
    "id" Str id,
});
