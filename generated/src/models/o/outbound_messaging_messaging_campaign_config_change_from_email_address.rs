// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress`.
#[non_exhaustive]
pub struct OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress {
    /// `domain`.
    pub domain: Option<
        super::OutboundMessagingMessagingCampaignConfigChangeUriReference,
    >,
    /// `friendlyName`.
    pub friendly_name: Option<String>,
    /// `localPart`.
    pub local_part: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress {
    "domain" Any domain,
    "friendlyName" Str friendly_name,
    "localPart" Str local_part,
});
