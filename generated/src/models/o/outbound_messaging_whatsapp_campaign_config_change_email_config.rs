// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingWhatsappCampaignConfigChangeEmailConfig`.
#[non_exhaustive]
pub struct OutboundMessagingWhatsappCampaignConfigChangeEmailConfig {
    /// `contentTemplate`.
    pub content_template: Option<
        super::OutboundMessagingWhatsappCampaignConfigChangeResponseRef,
    >,
    /// `emailColumns`.
    pub email_columns: Option<Vec<String>>,
    /// `fromAddress`.
    pub from_address: Option<
        super::OutboundMessagingWhatsappCampaignConfigChangeFromEmailAddress,
    >,
    /// `replyToAddress`.
    pub reply_to_address: Option<
        super::OutboundMessagingWhatsappCampaignConfigChangeReplyToEmailAddress,
    >,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingWhatsappCampaignConfigChangeEmailConfig {
    "contentTemplate" Any content_template,
    "emailColumns" Texts email_columns,
    "fromAddress" Any from_address,
    "replyToAddress" Any reply_to_address,
});
