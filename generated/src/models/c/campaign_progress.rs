// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignProgress`.
#[non_exhaustive]
pub struct CampaignProgress {
    /// `campaign`, required.
    pub campaign: Option<super::DomainEntityRef>,
    /// `contactList`, required.
    pub contact_list: Option<super::DomainEntityRef>,
    /// `numberOfContactsCalled`.
    pub number_of_contacts_called: Option<i64>,
    /// `numberOfContactsMessaged`.
    pub number_of_contacts_messaged: Option<i64>,
    /// `numberOfContactsSkipped`.
    pub number_of_contacts_skipped: Option<std::collections::BTreeMap<String, i64>>,
    /// `percentage`.
    pub percentage: Option<i64>,
    /// `totalNumberOfContacts`.
    pub total_number_of_contacts: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(CampaignProgress {
    "campaign" Any campaign,
    "contactList" Any contact_list,
    "numberOfContactsCalled" Int number_of_contacts_called,
    "numberOfContactsMessaged" Int number_of_contacts_messaged,
    "numberOfContactsSkipped" Any number_of_contacts_skipped,
    "percentage" Int percentage,
    "totalNumberOfContacts" Int total_number_of_contacts,
});
