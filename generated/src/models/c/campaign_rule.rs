// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignRule`.
///
/// The service requires `campaignRuleActions`, `campaignRuleConditions`, `campaignRuleEntities`, `name` in requests.
#[non_exhaustive]
pub struct CampaignRule {
    /// `campaignRuleActions`, required.
    pub campaign_rule_actions: Option<Vec<super::CampaignRuleAction>>,
    /// `campaignRuleConditions`, required.
    pub campaign_rule_conditions: Option<Vec<super::CampaignRuleCondition>>,
    /// `campaignRuleEntities`, required.
    pub campaign_rule_entities: Option<super::CampaignRuleEntities>,
    /// `campaignRuleProcessing`.
    pub campaign_rule_processing: Option<super::CampaignRuleCampaignRuleProcessing>,
    /// `conditionGroups`.
    pub condition_groups: Option<Vec<super::CampaignRuleConditionGroup>>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `executionSettings`.
    pub execution_settings: Option<super::CampaignRuleExecutionSettings>,
    /// `id`.
    pub id: Option<String>,
    /// `matchAnyConditions`.
    pub match_any_conditions: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `timeZoneId`.
    pub time_zone_id: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    /// `warnings`.
    pub warnings: Option<Vec<super::CampaignRuleWarning>>,
    __marks: rt::Marks,
}
/// The values of `campaignRuleProcessing` in [`CampaignRule`](super::CampaignRule).
#[derive(Clone)]
#[non_exhaustive]
pub enum CampaignRuleCampaignRuleProcessing {
    /// `v2`
    V2,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CampaignRule {
    "campaignRuleActions" Any campaign_rule_actions,
    "campaignRuleConditions" Any campaign_rule_conditions,
    "campaignRuleEntities" Any campaign_rule_entities,
    "campaignRuleProcessing" Enum campaign_rule_processing,
    "conditionGroups" Any condition_groups,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "enabled" Bool enabled,
    "executionSettings" Any execution_settings,
    "id" Str id,
    "matchAnyConditions" Bool match_any_conditions,
    "name" Str name,
    "selfUri" Str self_uri,
    "timeZoneId" Str time_zone_id,
    "version" Int version,
    "warnings" Any warnings,
});

rt::setters!(CampaignRule {
    0 campaign_rule_actions with_campaign_rule_actions(Vec<super::CampaignRuleAction>) clear_campaign_rule_actions,
    1 campaign_rule_conditions with_campaign_rule_conditions(Vec<super::CampaignRuleCondition>) clear_campaign_rule_conditions,
    2 campaign_rule_entities with_campaign_rule_entities(super::CampaignRuleEntities) clear_campaign_rule_entities,
    3 campaign_rule_processing with_campaign_rule_processing(impl Into<super::CampaignRuleCampaignRuleProcessing>) clear_campaign_rule_processing,
    4 condition_groups with_condition_groups(Vec<super::CampaignRuleConditionGroup>) clear_condition_groups,
    5 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    6 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    7 enabled with_enabled(bool) clear_enabled,
    8 execution_settings with_execution_settings(super::CampaignRuleExecutionSettings) clear_execution_settings,
    9 id with_id(impl Into<String>) clear_id,
    10 match_any_conditions with_match_any_conditions(bool) clear_match_any_conditions,
    11 name with_name(impl Into<String>) clear_name,
    12 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    13 time_zone_id with_time_zone_id(impl Into<String>) clear_time_zone_id,
    14 version with_version(i64) clear_version,
    15 warnings with_warnings(Vec<super::CampaignRuleWarning>) clear_warnings,
});

rt::open_enum!(CampaignRuleCampaignRuleProcessing {
    V2 = "v2",
});
