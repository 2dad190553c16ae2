// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerCampaignRuleConfigChangeCampaignRuleEntities`.
#[non_exhaustive]
pub struct DialerCampaignRuleConfigChangeCampaignRuleEntities {
    /// `campaigns`.
    pub campaigns: Option<Vec<super::DialerCampaignRuleConfigChangeUriReference>>,
    /// `sequences`.
    pub sequences: Option<Vec<super::DialerCampaignRuleConfigChangeUriReference>>,
    __marks: rt::Marks,
}

rt::model!(DialerCampaignRuleConfigChangeCampaignRuleEntities {
    "campaigns" Any campaigns,
    "sequences" Any sequences,
});
