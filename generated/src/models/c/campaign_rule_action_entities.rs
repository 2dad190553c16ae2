// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignRuleActionEntities`.
#[non_exhaustive]
pub struct CampaignRuleActionEntities {
    /// `campaigns`.
    pub campaigns: Option<Vec<super::DomainEntityRef>>,
    /// `emailCampaigns`.
    pub email_campaigns: Option<Vec<super::DomainEntityRef>>,
    /// `sequences`.
    pub sequences: Option<Vec<super::DomainEntityRef>>,
    /// `smsCampaigns`.
    pub sms_campaigns: Option<Vec<super::DomainEntityRef>>,
    /// `useTriggeringEntity`.
    pub use_triggering_entity: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(CampaignRuleActionEntities {
    "campaigns" Any campaigns,
    "emailCampaigns" Any email_campaigns,
    "sequences" Any sequences,
    "smsCampaigns" Any sms_campaigns,
    "useTriggeringEntity" Bool use_triggering_entity,
});

rt::setters!(CampaignRuleActionEntities {
    0 campaigns with_campaigns(Vec<super::DomainEntityRef>) clear_campaigns,
    1 email_campaigns with_email_campaigns(Vec<super::DomainEntityRef>) clear_email_campaigns,
    2 sequences with_sequences(Vec<super::DomainEntityRef>) clear_sequences,
    3 sms_campaigns with_sms_campaigns(Vec<super::DomainEntityRef>) clear_sms_campaigns,
    4 use_triggering_entity with_use_triggering_entity(bool) clear_use_triggering_entity,
});
