// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingMessagingCampaignConfigChangeSmsPhoneNumberRef`.
#[non_exhaustive]
pub struct OutboundMessagingMessagingCampaignConfigChangeSmsPhoneNumberRef {
    /// `phoneNumber`.
    pub phone_number: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingMessagingCampaignConfigChangeSmsPhoneNumberRef {
    "phoneNumber" Str phone_number,
});
