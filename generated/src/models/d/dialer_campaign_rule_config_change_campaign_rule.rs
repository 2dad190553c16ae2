// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerCampaignRuleConfigChangeCampaignRule`.
#[non_exhaustive]
pub struct DialerCampaignRuleConfigChangeCampaignRule {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `campaignRuleActions`.
    pub campaign_rule_actions: Option<
        Vec<super::DialerCampaignRuleConfigChangeCampaignRuleAction>,
    >,
    /// `campaignRuleConditions`.
    pub campaign_rule_conditions: Option<
        Vec<super::DialerCampaignRuleConfigChangeCampaignRuleCondition>,
    >,
    /// `campaignRuleEntities`.
    pub campaign_rule_entities: Option<
        super::DialerCampaignRuleConfigChangeCampaignRuleEntities,
    >,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `matchAnyConditions`.
    pub match_any_conditions: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(DialerCampaignRuleConfigChangeCampaignRule {
    "additionalProperties" Any additional_properties_2,
    "campaignRuleActions" Any campaign_rule_actions,
    "campaignRuleConditions" Any campaign_rule_conditions,
    "campaignRuleEntities" Any campaign_rule_entities,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "enabled" Bool enabled,
    "id" Str id,
    "matchAnyConditions" Bool match_any_conditions,
    "name" Str name,
    "version" Int version,
});
