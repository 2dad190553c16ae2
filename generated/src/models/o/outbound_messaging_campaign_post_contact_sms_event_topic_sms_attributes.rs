// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes`.
#[non_exhaustive]
pub struct OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes {
    /// `configuredSenderPhoneNumber`.
    pub configured_sender_phone_number: Option<String>,
    /// `contactPhoneNumber`.
    pub contact_phone_number: Option<String>,
    /// `contactPhoneNumberColumnName`.
    pub contact_phone_number_column_name: Option<String>,
    /// `senderPhoneNumber`.
    pub sender_phone_number: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes {
    "configuredSenderPhoneNumber" Str configured_sender_phone_number,
    "contactPhoneNumber" Str contact_phone_number,
    "contactPhoneNumberColumnName" Str contact_phone_number_column_name,
    "senderPhoneNumber" Str sender_phone_number,
});
