// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerCampaignRuleConfigChangeCampaignRuleAction`.
#[non_exhaustive]
pub struct DialerCampaignRuleConfigChangeCampaignRuleAction {
    /// `actionType`.
    pub action_type: Option<
        super::DialerCampaignRuleConfigChangeCampaignRuleActionActionType,
    >,
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `campaignRuleActionEntities`.
    pub campaign_rule_action_entities: Option<
        super::DialerCampaignRuleConfigChangeCampaignRuleActionEntities,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `parameters`.
    pub parameters: Option<std::collections::BTreeMap<String, String>>,
    __marks: rt::Marks,
}
/// The values of `actionType` in [`DialerCampaignRuleConfigChangeCampaignRuleAction`](super::DialerCampaignRuleConfigChangeCampaignRuleAction).
#[derive(Clone)]
#[non_exhaustive]
pub enum DialerCampaignRuleConfigChangeCampaignRuleActionActionType {
    /// `turnOnCampaign`
    TurnOnCampaign,
    /// `turnOffCampaign`
    TurnOffCampaign,
    /// `turnOnSequence`
    TurnOnSequence,
    /// `turnOffSequence`
    TurnOffSequence,
    /// `setCampaignPriority`
    SetCampaignPriority,
    /// `recycleCampaign`
    RecycleCampaign,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DialerCampaignRuleConfigChangeCampaignRuleAction {
    "actionType" Enum action_type,
    "additionalProperties" Any additional_properties_2,
    "campaignRuleActionEntities" Any campaign_rule_action_entities,
    "id" Str id,
    "parameters" Any parameters,
});

rt::open_enum!(DialerCampaignRuleConfigChangeCampaignRuleActionActionType {
    TurnOnCampaign = "turnOnCampaign",
    TurnOffCampaign = "turnOffCampaign",
    TurnOnSequence = "turnOnSequence",
    TurnOffSequence = "turnOffSequence",
    SetCampaignPriority = "setCampaignPriority",
    RecycleCampaign = "recycleCampaign",
});
