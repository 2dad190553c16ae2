// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundPreviewCampaignPostContactOutboundPreviewCampaignPostContactEvent`.
#[non_exhaustive]
pub struct OutboundPreviewCampaignPostContactOutboundPreviewCampaignPostContactEvent {
    /// `agentId`.
    pub agent_id: Option<String>,
    /// `agentScriptId`.
    pub agent_script_id: Option<String>,
    /// `callAnalysisDisposition`.
    pub call_analysis_disposition: Option<String>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `dialingMode`.
    pub dialing_mode: Option<
        super::OutboundPreviewCampaignPostContactOutboundPreviewCampaignPostContactEventDialingMode,
    >,
    /// `divisionId`.
    pub division_id: Option<String>,
    /// `eventTime`.
    pub event_time: Option<i64>,
    /// `isCampaignAlwaysRunning`.
    pub is_campaign_always_running: Option<bool>,
    /// `isCampaignDynamicFiltering`.
    pub is_campaign_dynamic_filtering: Option<bool>,
    /// `isCampaignDynamicSorting`.
    pub is_campaign_dynamic_sorting: Option<bool>,
    /// `isCampaignSkillBased`.
    pub is_campaign_skill_based: Option<bool>,
    /// `isPreviewAutoEnded`.
    pub is_preview_auto_ended: Option<bool>,
    /// `isReCall`.
    pub is_re_call: Option<bool>,
    /// `isRightPartyContact`.
    pub is_right_party_contact: Option<bool>,
    /// `outboundCampaignHealthMask`.
    pub outbound_campaign_health_mask: Option<i64>,
    /// `outboundCampaignId`.
    pub outbound_campaign_id: Option<String>,
    /// `outboundContactId`.
    pub outbound_contact_id: Option<String>,
    /// `outboundContactListFilterId`.
    pub outbound_contact_list_filter_id: Option<String>,
    /// `outboundContactListId`.
    pub outbound_contact_list_id: Option<String>,
    /// `outboundQueueId`.
    pub outbound_queue_id: Option<String>,
    /// `scheduledDateTime`.
    pub scheduled_date_time: Option<String>,
    /// `voiceAttributes`.
    pub voice_attributes: Option<
        super::OutboundPreviewCampaignPostContactVoiceAttributes,
    >,
    /// `wrapupCode`.
    pub wrapup_code: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dialingMode` in [`OutboundPreviewCampaignPostContactOutboundPreviewCampaignPostContactEvent`](super::OutboundPreviewCampaignPostContactOutboundPreviewCampaignPostContactEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundPreviewCampaignPostContactOutboundPreviewCampaignPostContactEventDialingMode {
    /// `UNKNOWN`
    Unknown,
    /// `PREVIEW`
    Preview,
    /// `POWER`
    Power,
    /// `PREDICTIVE`
    Predictive,
    /// `AGENTLESS`
    Agentless,
    /// `EXTERNAL`
    External,
    /// `PROGRESSIVE`
    Progressive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OutboundPreviewCampaignPostContactOutboundPreviewCampaignPostContactEvent {
    "agentId" Str agent_id,
    "agentScriptId" Str agent_script_id,
    "callAnalysisDisposition" Str call_analysis_disposition,
    "conversationId" Str conversation_id,
    "dialingMode" Enum dialing_mode,
    "divisionId" Str division_id,
    "eventTime" Int event_time,
    "isCampaignAlwaysRunning" Bool is_campaign_always_running,
    "isCampaignDynamicFiltering" Bool is_campaign_dynamic_filtering,
    "isCampaignDynamicSorting" Bool is_campaign_dynamic_sorting,
    "isCampaignSkillBased" Bool is_campaign_skill_based,
    "isPreviewAutoEnded" Bool is_preview_auto_ended,
    "isReCall" Bool is_re_call,
    "isRightPartyContact" Bool is_right_party_contact,
    "outboundCampaignHealthMask" Int outbound_campaign_health_mask,
    "outboundCampaignId" Str outbound_campaign_id,
    "outboundContactId" Str outbound_contact_id,
    "outboundContactListFilterId" Str outbound_contact_list_filter_id,
    "outboundContactListId" Str outbound_contact_list_id,
    "outboundQueueId" Str outbound_queue_id,
    "scheduledDateTime" Str scheduled_date_time,
    "voiceAttributes" Any voice_attributes,
    "wrapupCode" Str wrapup_code,
});

rt::open_enum!(OutboundPreviewCampaignPostContactOutboundPreviewCampaignPostContactEventDialingMode {
    Unknown = "UNKNOWN",
    Preview = "PREVIEW",
    Power = "POWER",
    Predictive = "PREDICTIVE",
    Agentless = "AGENTLESS",
    External = "EXTERNAL",
    Progressive = "PROGRESSIVE",
});
