// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes`.
#[non_exhaustive]
pub struct OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes {
    /// `configuredEmailAddress`.
    pub configured_email_address: Option<String>,
    /// `contactEmailAddress`.
    pub contact_email_address: Option<String>,
    /// `contactEmailColumnName`.
    pub contact_email_column_name: Option<String>,
    /// `emailSubject`.
    pub email_subject: Option<String>,
    /// `replyToAddress`.
    pub reply_to_address: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes {
    "configuredEmailAddress" Str configured_email_address,
    "contactEmailAddress" Str contact_email_address,
    "contactEmailColumnName" Str contact_email_column_name,
    "emailSubject" Str email_subject,
    "replyToAddress" Str reply_to_address,
});
