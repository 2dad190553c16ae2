// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef`.
#[non_exhaustive]
pub struct OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef {
    /// `phoneNumber`.
    pub phone_number: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef {
    "phoneNumber" Str phone_number,
});
