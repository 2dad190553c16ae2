// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignRuleCondition`.
///
/// The service requires `conditionType`, `parameters` in requests.
#[non_exhaustive]
pub struct CampaignRuleCondition {
    /// `campaignRunTimeSettings`.
    pub campaign_run_time_settings: Option<super::CampaignRuleCampaignRunTimeSettings>,
    /// `campaignWaitTimeSettings`.
    pub campaign_wait_time_settings: Option<super::CampaignRuleCampaignWaitTimeSettings>,
    /// `conditionType`, required.
    pub condition_type: Option<super::CampaignRuleConditionConditionType>,
    /// `dateTimeParameters`.
    pub date_time_parameters: Option<super::CampaignRuleDateTimeConditionParameters>,
    /// `id`.
    pub id: Option<String>,
    /// `parameters`, required.
    pub parameters: Option<super::CampaignRuleParameters>,
    __marks: rt::Marks,
}
/// The values of `conditionType` in [`CampaignRuleCondition`](super::CampaignRuleCondition).
#[derive(Clone)]
#[non_exhaustive]
pub enum CampaignRuleConditionConditionType {
    /// `campaignProgress`
    CampaignProgress,
    /// `campaignAgents`
    CampaignAgents,
    /// `campaignRecordsAttempted`
    CampaignRecordsAttempted,
    /// `campaignContactsMessaged`
    CampaignContactsMessaged,
    /// `campaignBusinessSuccess`
    CampaignBusinessSuccess,
    /// `campaignBusinessFailure`
    CampaignBusinessFailure,
    /// `campaignBusinessNeutral`
    CampaignBusinessNeutral,
    /// `campaignValidAttempts`
    CampaignValidAttempts,
    /// `campaignRightPartyContacts`
    CampaignRightPartyContacts,
    /// `timeOfDay`
    TimeOfDay,
    /// `dayOfWeek`
    DayOfWeek,
    /// `dayOfMonth`
    DayOfMonth,
    /// `weekDayOfMonth`
    WeekDayOfMonth,
    /// `specificDate`
    SpecificDate,
    /// `campaignRunTime`
    CampaignRunTime,
    /// `campaignWaitTime`
    CampaignWaitTime,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CampaignRuleCondition {
    "campaignRunTimeSettings" Any campaign_run_time_settings,
    "campaignWaitTimeSettings" Any campaign_wait_time_settings,
    "conditionType" Enum condition_type,
    "dateTimeParameters" Any date_time_parameters,
    "id" Str id,
    "parameters" Any parameters,
});

rt::setters!(CampaignRuleCondition {
    0 campaign_run_time_settings with_campaign_run_time_settings(super::CampaignRuleCampaignRunTimeSettings) clear_campaign_run_time_settings,
    1 campaign_wait_time_settings with_campaign_wait_time_settings(super::CampaignRuleCampaignWaitTimeSettings) clear_campaign_wait_time_settings,
    2 condition_type with_condition_type(impl Into<super::CampaignRuleConditionConditionType>) clear_condition_type,
    3 date_time_parameters with_date_time_parameters(super::CampaignRuleDateTimeConditionParameters) clear_date_time_parameters,
    4 id with_id(impl Into<String>) clear_id,
    5 parameters with_parameters(super::CampaignRuleParameters) clear_parameters,
});

rt::open_enum!(CampaignRuleConditionConditionType {
    CampaignProgress = "campaignProgress",
    CampaignAgents = "campaignAgents",
    CampaignRecordsAttempted = "campaignRecordsAttempted",
    CampaignContactsMessaged = "campaignContactsMessaged",
    CampaignBusinessSuccess = "campaignBusinessSuccess",
    CampaignBusinessFailure = "campaignBusinessFailure",
    CampaignBusinessNeutral = "campaignBusinessNeutral",
    CampaignValidAttempts = "campaignValidAttempts",
    CampaignRightPartyContacts = "campaignRightPartyContacts",
    TimeOfDay = "timeOfDay",
    DayOfWeek = "dayOfWeek",
    DayOfMonth = "dayOfMonth",
    WeekDayOfMonth = "weekDayOfMonth",
    SpecificDate = "specificDate",
    CampaignRunTime = "campaignRunTime",
    CampaignWaitTime = "campaignWaitTime",
});
