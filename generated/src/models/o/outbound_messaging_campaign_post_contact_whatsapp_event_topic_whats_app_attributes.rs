// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingCampaignPostContactWhatsappEventTopicWhatsAppAttributes`.
#[non_exhaustive]
pub struct OutboundMessagingCampaignPostContactWhatsappEventTopicWhatsAppAttributes {
    /// `contactPhoneNumber`.
    pub contact_phone_number: Option<String>,
    /// `contactWhatsAppColumnName`.
    pub contact_whats_app_column_name: Option<String>,
    /// `whatsAppIntegrationId`.
    pub whats_app_integration_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingCampaignPostContactWhatsappEventTopicWhatsAppAttributes {
    "contactPhoneNumber" Str contact_phone_number,
    "contactWhatsAppColumnName" Str contact_whats_app_column_name,
    "whatsAppIntegrationId" Str whats_app_integration_id,
});
