// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerCampaignRuleConfigChangeCampaignRuleActionEntities`.
#[non_exhaustive]
pub struct DialerCampaignRuleConfigChangeCampaignRuleActionEntities {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `campaigns`.
    pub campaigns: Option<Vec<super::DialerCampaignRuleConfigChangeUriReference>>,
    /// `sequences`.
    pub sequences: Option<Vec<super::DialerCampaignRuleConfigChangeUriReference>>,
    /// `useTriggeringEntity`.
    pub use_triggering_entity: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(DialerCampaignRuleConfigChangeCampaignRuleActionEntities {
    "additionalProperties" Any additional_properties_2,
    "campaigns" Any campaigns,
    "sequences" Any sequences,
    "useTriggeringEntity" Bool use_triggering_entity,
});
