// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingEmailCampaignConfigChangeSmsConfig`.
#[non_exhaustive]
pub struct OutboundMessagingEmailCampaignConfigChangeSmsConfig {
    /// `contentTemplate`.
    pub content_template: Option<
        super::OutboundMessagingEmailCampaignConfigChangeResponseRef,
    >,
    /// `messageColumn`.
    pub message_column: Option<String>,
    /// `phoneColumn`.
    pub phone_column: Option<String>,
    /// `senderSmsPhoneNumber`.
    pub sender_sms_phone_number: Option<
        super::OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef,
    >,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingEmailCampaignConfigChangeSmsConfig {
    "contentTemplate" Any content_template,
    "messageColumn" Str message_column,
    "phoneColumn" Str phone_column,
    "senderSmsPhoneNumber" Any sender_sms_phone_number,
});
