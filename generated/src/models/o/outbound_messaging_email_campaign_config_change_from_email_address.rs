// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingEmailCampaignConfigChangeFromEmailAddress`.
#[non_exhaustive]
pub struct OutboundMessagingEmailCampaignConfigChangeFromEmailAddress {
    /// `domain`.
    pub domain: Option<super::OutboundMessagingEmailCampaignConfigChangeUriReference>,
    /// `friendlyName`.
    pub friendly_name: Option<String>,
    /// `localPart`.
    pub local_part: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingEmailCampaignConfigChangeFromEmailAddress {
    "domain" Any domain,
    "friendlyName" Str friendly_name,
    "localPart" Str local_part,
});
