// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingCampaignPreContactWhatsappEventTopicWhatsAppAttributes`.
#[non_exhaustive]
pub struct OutboundMessagingCampaignPreContactWhatsappEventTopicWhatsAppAttributes {
    /// `contactPhoneNumber`.
    pub contact_phone_number: Option<String>,
    /// `contactWhatsAppColumnName`.
    pub contact_whats_app_column_name: Option<String>,
    /// `whatsAppIntegrationId`.
    pub whats_app_integration_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingCampaignPreContactWhatsappEventTopicWhatsAppAttributes {
    "contactPhoneNumber" Str contact_phone_number,
    "contactWhatsAppColumnName" Str contact_whats_app_column_name,
    "whatsAppIntegrationId" Str whats_app_integration_id,
});
