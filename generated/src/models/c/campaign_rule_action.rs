// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignRuleAction`.
///
/// The service requires `actionType`, `campaignRuleActionEntities` in requests.
#[non_exhaustive]
pub struct CampaignRuleAction {
    /// `actionType`, required.
    pub action_type: Option<super::CampaignRuleActionActionType>,
    /// `campaignRuleActionEntities`, required.
    pub campaign_rule_action_entities: Option<super::CampaignRuleActionEntities>,
    /// `id`.
    pub id: Option<String>,
    /// `parameters`.
    pub parameters: Option<super::CampaignRuleParameters>,
    __marks: rt::Marks,
}
/// The values of `actionType` in [`CampaignRuleAction`](super::CampaignRuleAction).
#[derive(Clone)]
#[non_exhaustive]
pub enum CampaignRuleActionActionType {
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

rt::model!(CampaignRuleAction {
    "actionType" Enum action_type,
    "campaignRuleActionEntities" Any campaign_rule_action_entities,
    "id" Str id,
    "parameters" Any parameters,
});

rt::setters!(CampaignRuleAction {
    0 action_type with_action_type(impl Into<super::CampaignRuleActionActionType>) clear_action_type,
    1 campaign_rule_action_entities with_campaign_rule_action_entities(super::CampaignRuleActionEntities) clear_campaign_rule_action_entities,
    2 id with_id(impl Into<String>) clear_id,
    3 parameters with_parameters(super::CampaignRuleParameters) clear_parameters,
});

rt::open_enum!(CampaignRuleActionActionType {
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
