// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingWhatsappCampaignProgressEventCampaignProgress`.
#[non_exhaustive]
pub struct OutboundMessagingWhatsappCampaignProgressEventCampaignProgress {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `campaign`.
    pub campaign: Option<
        super::OutboundMessagingWhatsappCampaignProgressEventUriReference,
    >,
    /// `numberOfContactsCalled`.
    pub number_of_contacts_called: Option<f64>,
    /// `numberOfContactsMessaged`.
    pub number_of_contacts_messaged: Option<f64>,
    /// `numberOfContactsSkipped`.
    pub number_of_contacts_skipped: Option<std::collections::BTreeMap<String, i64>>,
    /// `percentage`.
    pub percentage: Option<i64>,
    /// `totalNumberOfContacts`.
    pub total_number_of_contacts: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingWhatsappCampaignProgressEventCampaignProgress {
    "additionalProperties" Any additional_properties_2,
    "campaign" Any campaign,
    "numberOfContactsCalled" Float number_of_contacts_called,
    "numberOfContactsMessaged" Float number_of_contacts_messaged,
    "numberOfContactsSkipped" Any number_of_contacts_skipped,
    "percentage" Int percentage,
    "totalNumberOfContacts" Float total_number_of_contacts,
});
