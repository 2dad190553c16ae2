// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingWhatsappCampaignConfigChangeFromEmailAddress`.
#[non_exhaustive]
pub struct OutboundMessagingWhatsappCampaignConfigChangeFromEmailAddress {
    /// `domain`.
    pub domain: Option<super::OutboundMessagingWhatsappCampaignConfigChangeUriReference>,
    /// `friendlyName`.
    pub friendly_name: Option<String>,
    /// `localPart`.
    pub local_part: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingWhatsappCampaignConfigChangeFromEmailAddress {
    "domain" Any domain,
    "friendlyName" Str friendly_name,
    "localPart" Str local_part,
});
