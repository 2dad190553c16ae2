// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActionMap`.
///
/// The service requires `displayName` in requests.
#[non_exhaustive]
pub struct ActionMap {
    /// `action`.
    pub action: Option<super::ActionMapAction>,
    /// `actionMapScheduleGroups`.
    pub action_map_schedule_groups: Option<super::ActionMapScheduleGroups>,
    /// `activation`.
    pub activation: Option<super::Activation>,
    /// `createdDate`.
    pub created_date: Option<rt::DateTime>,
    /// `displayName`, required.
    pub display_name: Option<String>,
    /// `endDate`.
    pub end_date: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `ignoreFrequencyCap`.
    pub ignore_frequency_cap: Option<bool>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `modifiedDate`.
    pub modified_date: Option<rt::DateTime>,
    /// `pageUrlConditions`.
    pub page_url_conditions: Option<Vec<super::UrlCondition>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    /// `triggerWithEventConditions`.
    pub trigger_with_event_conditions: Option<Vec<super::EventCondition>>,
    /// `triggerWithOutcomePercentileConditions`.
    pub trigger_with_outcome_percentile_conditions: Option<
        Vec<super::OutcomePercentileCondition>,
    >,
    /// `triggerWithOutcomeProbabilityConditions`.
    pub trigger_with_outcome_probability_conditions: Option<
        Vec<super::OutcomeProbabilityCondition>,
    >,
    /// `triggerWithOutcomeQuantileConditions`.
    pub trigger_with_outcome_quantile_conditions: Option<
        Vec<super::OutcomeQuantileCondition>,
    >,
    /// `triggerWithSegments`.
    pub trigger_with_segments: Option<Vec<String>>,
    /// `version`.
    pub version: Option<i64>,
    /// `weight`.
    pub weight: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ActionMap {
    "action" Any action,
    "actionMapScheduleGroups" Any action_map_schedule_groups,
    "activation" Any activation,
    "createdDate" DateTime created_date,
    "displayName" Str display_name,
    "endDate" DateTime end_date,
    "id" Str id,
    "ignoreFrequencyCap" Bool ignore_frequency_cap,
    "isActive" Bool is_active,
    "modifiedDate" DateTime modified_date,
    "pageUrlConditions" Any page_url_conditions,
    "selfUri" Str self_uri,
    "startDate" DateTime start_date,
    "triggerWithEventConditions" Any trigger_with_event_conditions,
    "triggerWithOutcomePercentileConditions" Any trigger_with_outcome_percentile_conditions,
    "triggerWithOutcomeProbabilityConditions" Any trigger_with_outcome_probability_conditions,
    "triggerWithOutcomeQuantileConditions" Any trigger_with_outcome_quantile_conditions,
    "triggerWithSegments" Texts trigger_with_segments,
    "version" Int version,
    "weight" Int weight,
});

rt::setters!(ActionMap {
    0 action with_action(super::ActionMapAction) clear_action,
    1 action_map_schedule_groups with_action_map_schedule_groups(super::ActionMapScheduleGroups) clear_action_map_schedule_groups,
    2 activation with_activation(super::Activation) clear_activation,
    3 created_date with_created_date(impl Into<rt::DateTime>) clear_created_date,
    4 display_name with_display_name(impl Into<String>) clear_display_name,
    5 end_date with_end_date(impl Into<rt::DateTime>) clear_end_date,
    6 id with_id(impl Into<String>) clear_id,
    7 ignore_frequency_cap with_ignore_frequency_cap(bool) clear_ignore_frequency_cap,
    8 is_active with_is_active(bool) clear_is_active,
    9 modified_date with_modified_date(impl Into<rt::DateTime>) clear_modified_date,
    10 page_url_conditions with_page_url_conditions(Vec<super::UrlCondition>) clear_page_url_conditions,
    11 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    12 start_date with_start_date(impl Into<rt::DateTime>) clear_start_date,
    13 trigger_with_event_conditions with_trigger_with_event_conditions(Vec<super::EventCondition>) clear_trigger_with_event_conditions,
    14 trigger_with_outcome_percentile_conditions with_trigger_with_outcome_percentile_conditions(Vec<super::OutcomePercentileCondition>) clear_trigger_with_outcome_percentile_conditions,
    15 trigger_with_outcome_probability_conditions with_trigger_with_outcome_probability_conditions(Vec<super::OutcomeProbabilityCondition>) clear_trigger_with_outcome_probability_conditions,
    16 trigger_with_outcome_quantile_conditions with_trigger_with_outcome_quantile_conditions(Vec<super::OutcomeQuantileCondition>) clear_trigger_with_outcome_quantile_conditions,
    17 trigger_with_segments with_trigger_with_segments(Vec<String>) clear_trigger_with_segments,
    18 version with_version(i64) clear_version,
    19 weight with_weight(i64) clear_weight,
});
