// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingEmailCampaignConfigChangeErrorDetail`.
#[non_exhaustive]
pub struct OutboundMessagingEmailCampaignConfigChangeErrorDetail {
    /// `details`.
    pub details: Option<String>,
    /// `error`.
    pub error: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingEmailCampaignConfigChangeErrorDetail {
    "details" Str details,
    "error" Str error,
});
