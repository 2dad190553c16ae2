// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignRuleEntities`.
#[non_exhaustive]
pub struct CampaignRuleEntities {
    /// `campaigns`.
    pub campaigns: Option<Vec<super::DomainEntityRef>>,
    /// `emailCampaigns`.
    pub email_campaigns: Option<Vec<super::DomainEntityRef>>,
    /// `sequences`.
    pub sequences: Option<Vec<super::DomainEntityRef>>,
    /// `smsCampaigns`.
    pub sms_campaigns: Option<Vec<super::DomainEntityRef>>,
    __marks: rt::Marks,
}

rt::model!(CampaignRuleEntities {
    "campaigns" Any campaigns,
    "emailCampaigns" Any email_campaigns,
    "sequences" Any sequences,
    "smsCampaigns" Any sms_campaigns,
});

rt::setters!(CampaignRuleEntities {
    0 campaigns with_campaigns(Vec<super::DomainEntityRef>) clear_campaigns,
    1 email_campaigns with_email_campaigns(Vec<super::DomainEntityRef>) clear_email_campaigns,
    2 sequences with_sequences(Vec<super::DomainEntityRef>) clear_sequences,
    3 sms_campaigns with_sms_campaigns(Vec<super::DomainEntityRef>) clear_sms_campaigns,
});
