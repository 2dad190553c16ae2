// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingWhatsappCampaignConfigChangeSmsPhoneNumberRef`.
#[non_exhaustive]
pub struct OutboundMessagingWhatsappCampaignConfigChangeSmsPhoneNumberRef {
    /// `phoneNumber`.
    pub phone_number: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingWhatsappCampaignConfigChangeSmsPhoneNumberRef {
    "phoneNumber" Str phone_number,
});
