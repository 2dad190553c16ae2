// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingEmailCampaignConfigChangeEmailConfig`.
#[non_exhaustive]
pub struct OutboundMessagingEmailCampaignConfigChangeEmailConfig {
    /// `contentTemplate`.
    pub content_template: Option<
        super::OutboundMessagingEmailCampaignConfigChangeResponseRef,
    >,
    /// `emailColumns`.
    pub email_columns: Option<Vec<String>>,
    /// `fromAddress`.
    pub from_address: Option<
        super::OutboundMessagingEmailCampaignConfigChangeFromEmailAddress,
    >,
    /// `replyToAddress`.
    pub reply_to_address: Option<
        super::OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress,
    >,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingEmailCampaignConfigChangeEmailConfig {
    "contentTemplate" Any content_template,
    "emailColumns" Texts email_columns,
    "fromAddress" Any from_address,
    "replyToAddress" Any reply_to_address,
});
