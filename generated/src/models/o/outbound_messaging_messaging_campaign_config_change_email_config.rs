// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingMessagingCampaignConfigChangeEmailConfig`.
#[non_exhaustive]
pub struct OutboundMessagingMessagingCampaignConfigChangeEmailConfig {
    /// `contentTemplate`.
    pub content_template: Option<
        super::OutboundMessagingMessagingCampaignConfigChangeResponseRef,
    >,
    /// `emailColumns`.
    pub email_columns: Option<Vec<String>>,
    /// `fromAddress`.
    pub from_address: Option<
        super::OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress,
    >,
    /// `replyToAddress`.
    pub reply_to_address: Option<
        super::OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress,
    >,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingMessagingCampaignConfigChangeEmailConfig {
    "contentTemplate" Any content_template,
    "emailColumns" Texts email_columns,
    "fromAddress" Any from_address,
    "replyToAddress" Any reply_to_address,
});
