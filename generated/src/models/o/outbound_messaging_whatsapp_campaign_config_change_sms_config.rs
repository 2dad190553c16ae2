// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingWhatsappCampaignConfigChangeSmsConfig`.
#[non_exhaustive]
pub struct OutboundMessagingWhatsappCampaignConfigChangeSmsConfig {
    /// `contentTemplate`.
    pub content_template: Option<
        super::OutboundMessagingWhatsappCampaignConfigChangeResponseRef,
    >,
    /// `messageColumn`.
    pub message_column: Option<String>,
    /// `phoneColumn`.
    pub phone_column: Option<String>,
    /// `senderSmsPhoneNumber`.
    pub sender_sms_phone_number: Option<
        super::OutboundMessagingWhatsappCampaignConfigChangeSmsPhoneNumberRef,
    >,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingWhatsappCampaignConfigChangeSmsConfig {
    "contentTemplate" Any content_template,
    "messageColumn" Str message_column,
    "phoneColumn" Str phone_column,
    "senderSmsPhoneNumber" Any sender_sms_phone_number,
});
