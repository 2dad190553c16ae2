// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress`.
#[non_exhaustive]
pub struct OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress {
    /// `domain`.
    pub domain: Option<
        super::OutboundMessagingMessagingCampaignConfigChangeUriReference,
    >,
    /// `route`.
    pub route: Option<super::OutboundMessagingMessagingCampaignConfigChangeUriReference>,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress {
    "domain" Any domain,
    "route" Any route,
});
