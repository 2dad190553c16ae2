// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress`.
#[non_exhaustive]
pub struct OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress {
    /// `domain`.
    pub domain: Option<super::OutboundMessagingEmailCampaignConfigChangeUriReference>,
    /// `route`.
    pub route: Option<super::OutboundMessagingEmailCampaignConfigChangeUriReference>,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress {
    "domain" Any domain,
    "route" Any route,
});
