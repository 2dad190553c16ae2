// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingWhatsappCampaignConfigChangeReplyToEmailAddress`.
#[non_exhaustive]
pub struct OutboundMessagingWhatsappCampaignConfigChangeReplyToEmailAddress {
    /// `domain`.
    pub domain: Option<super::OutboundMessagingWhatsappCampaignConfigChangeUriReference>,
    /// `route`.
    pub route: Option<super::OutboundMessagingWhatsappCampaignConfigChangeUriReference>,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingWhatsappCampaignConfigChangeReplyToEmailAddress {
    "domain" Any domain,
    "route" Any route,
});
