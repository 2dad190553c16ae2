// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerCampaignRuleConfigChangeCampaignRuleCondition`.
#[non_exhaustive]
pub struct DialerCampaignRuleConfigChangeCampaignRuleCondition {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `conditionType`.
    pub condition_type: Option<
        super::DialerCampaignRuleConfigChangeCampaignRuleConditionConditionType,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `parameters`.
    pub parameters: Option<std::collections::BTreeMap<String, String>>,
    __marks: rt::Marks,
}
/// The values of `conditionType` in [`DialerCampaignRuleConfigChangeCampaignRuleCondition`](super::DialerCampaignRuleConfigChangeCampaignRuleCondition).
#[derive(Clone)]
#[non_exhaustive]
pub enum DialerCampaignRuleConfigChangeCampaignRuleConditionConditionType {
    /// `campaignProgress`
    CampaignProgress,
    /// `campaignAgents`
    CampaignAgents,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DialerCampaignRuleConfigChangeCampaignRuleCondition {
    "additionalProperties" Any additional_properties_2,
    "conditionType" Enum condition_type,
    "id" Str id,
    "parameters" Any parameters,
});

rt::open_enum!(DialerCampaignRuleConfigChangeCampaignRuleConditionConditionType {
    CampaignProgress = "campaignProgress",
    CampaignAgents = "campaignAgents",
});
