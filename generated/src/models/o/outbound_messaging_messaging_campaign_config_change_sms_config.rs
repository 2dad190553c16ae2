// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingMessagingCampaignConfigChangeSmsConfig`.
#[non_exhaustive]
pub struct OutboundMessagingMessagingCampaignConfigChangeSmsConfig {
    /// `contentTemplate`.
    pub content_template: Option<
        super::OutboundMessagingMessagingCampaignConfigChangeResponseRef,
    >,
    /// `messageColumn`.
    pub message_column: Option<String>,
    /// `phoneColumn`.
    pub phone_column: Option<String>,
    /// `senderSmsPhoneNumber`.
    pub sender_sms_phone_number: Option<
        super::OutboundMessagingMessagingCampaignConfigChangeSmsPhoneNumberRef,
    >,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingMessagingCampaignConfigChangeSmsConfig {
    "contentTemplate" Any content_template,
    "messageColumn" Str message_column,
    "phoneColumn" Str phone_column,
    "senderSmsPhoneNumber" Any sender_sms_phone_number,
});
