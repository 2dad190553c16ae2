// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignRuleWarningParameters`.
#[non_exhaustive]
pub struct CampaignRuleWarningParameters {
    /// `actionId`.
    pub action_id: Option<String>,
    /// `actionType`.
    pub action_type: Option<super::CampaignRuleWarningParametersActionType>,
    /// `conditionId`.
    pub condition_id: Option<String>,
    /// `conditionType`.
    pub condition_type: Option<super::CampaignRuleWarningParametersConditionType>,
    __marks: rt::Marks,
}
/// The values of `actionType` in [`CampaignRuleWarningParameters`](super::CampaignRuleWarningParameters).
#[derive(Clone)]
#[non_exhaustive]
pub enum CampaignRuleWarningParametersActionType {
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
    /// `setCampaignDialingMode`
    SetCampaignDialingMode,
    /// `setCampaignAbandonRate`
    SetCampaignAbandonRate,
    /// `setCampaignNumberOfLines`
    SetCampaignNumberOfLines,
    /// `setCampaignWeight`
    SetCampaignWeight,
    /// `setCampaignMaxCallsPerAgent`
    SetCampaignMaxCallsPerAgent,
    /// `setCampaignMessagesPerMinute`
    SetCampaignMessagesPerMinute,
    /// `changeCampaignQueue`
    ChangeCampaignQueue,
    /// `changeCampaignTemplate`
    ChangeCampaignTemplate,
    /// `setCampaignReservation`
    SetCampaignReservation,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `conditionType` in [`CampaignRuleWarningParameters`](super::CampaignRuleWarningParameters).
#[derive(Clone)]
#[non_exhaustive]
pub enum CampaignRuleWarningParametersConditionType {
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

rt::model!(CampaignRuleWarningParameters {
    "actionId" Str action_id,
    "actionType" Enum action_type,
    "conditionId" Str condition_id,
    "conditionType" Enum condition_type,
});

rt::setters!(CampaignRuleWarningParameters {
    0 action_id with_action_id(impl Into<String>) clear_action_id,
    1 action_type with_action_type(impl Into<super::CampaignRuleWarningParametersActionType>) clear_action_type,
    2 condition_id with_condition_id(impl Into<String>) clear_condition_id,
    3 condition_type with_condition_type(impl Into<super::CampaignRuleWarningParametersConditionType>) clear_condition_type,
});

rt::open_enum!(CampaignRuleWarningParametersActionType {
    TurnOnCampaign = "turnOnCampaign",
    TurnOffCampaign = "turnOffCampaign",
    TurnOnSequence = "turnOnSequence",
    TurnOffSequence = "turnOffSequence",
    SetCampaignPriority = "setCampaignPriority",
    RecycleCampaign = "recycleCampaign",
    SetCampaignDialingMode = "setCampaignDialingMode",
    SetCampaignAbandonRate = "setCampaignAbandonRate",
    SetCampaignNumberOfLines = "setCampaignNumberOfLines",
    SetCampaignWeight = "setCampaignWeight",
    SetCampaignMaxCallsPerAgent = "setCampaignMaxCallsPerAgent",
    SetCampaignMessagesPerMinute = "setCampaignMessagesPerMinute",
    ChangeCampaignQueue = "changeCampaignQueue",
    ChangeCampaignTemplate = "changeCampaignTemplate",
    SetCampaignReservation = "setCampaignReservation",
});

rt::open_enum!(CampaignRuleWarningParametersConditionType {
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
