// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingEmailCampaignConfigChangeResponseRef`.
#[non_exhaustive]
pub struct OutboundMessagingEmailCampaignConfigChangeResponseRef {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingEmailCampaignConfigChangeResponseRef {
    "id" Str id,
});
