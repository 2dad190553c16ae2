// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingWhatsappCampaignConfigChangeErrorDetail`.
#[non_exhaustive]
pub struct OutboundMessagingWhatsappCampaignConfigChangeErrorDetail {
    /// `details`.
    pub details: Option<String>,
    /// `error`.
    pub error: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingWhatsappCampaignConfigChangeErrorDetail {
    "details" Str details,
    "error" Str error,
});
