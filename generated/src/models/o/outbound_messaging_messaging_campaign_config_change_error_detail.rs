// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingMessagingCampaignConfigChangeErrorDetail`.
#[non_exhaustive]
pub struct OutboundMessagingMessagingCampaignConfigChangeErrorDetail {
    /// `details`.
    pub details: Option<String>,
    /// `error`.
    pub error: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingMessagingCampaignConfigChangeErrorDetail {
    "details" Str details,
    "error" Str error,
});
