// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnalyticsSession`.
#[non_exhaustive]
pub struct AnalyticsSession {
    /// `activeSkillIds`.
    pub active_skill_ids: Option<Vec<String>>,
    /// `acwSkipped`.
    pub acw_skipped: Option<bool>,
    /// `addressFrom`.
    pub address_from: Option<String>,
    /// `addressOther`.
    pub address_other: Option<String>,
    /// `addressSelf`.
    pub address_self: Option<String>,
    /// `addressTo`.
    pub address_to: Option<String>,
    /// `agentAssistantId`.
    pub agent_assistant_id: Option<String>,
    /// `agentBullseyeRing`.
    pub agent_bullseye_ring: Option<i64>,
    /// `agentGroups`.
    pub agent_groups: Option<Vec<super::AnalyticsAgentGroup>>,
    /// `agentOwned`.
    pub agent_owned: Option<bool>,
    /// `ani`.
    pub ani: Option<String>,
    /// `assignerId`.
    pub assigner_id: Option<String>,
    /// `authenticated`.
    pub authenticated: Option<bool>,
    /// `bargedParticipantId`.
    pub barged_participant_id: Option<String>,
    /// `bcc`.
    pub bcc: Option<Vec<String>>,
    /// `callbackNumbers`.
    pub callback_numbers: Option<Vec<String>>,
    /// `callbackScheduledTime`.
    pub callback_scheduled_time: Option<rt::DateTime>,
    /// `callbackUserName`.
    pub callback_user_name: Option<String>,
    /// `cc`.
    pub cc: Option<Vec<String>>,
    /// `cleared`.
    pub cleared: Option<bool>,
    /// `coachedParticipantId`.
    pub coached_participant_id: Option<String>,
    /// `cobrowseRole`.
    pub cobrowse_role: Option<String>,
    /// `cobrowseRoomId`.
    pub cobrowse_room_id: Option<String>,
    /// `deliveryPushed`.
    pub delivery_pushed: Option<bool>,
    /// `deliveryStatus`.
    pub delivery_status: Option<super::AnalyticsSessionDeliveryStatus>,
    /// `deliveryStatusChangeDate`.
    pub delivery_status_change_date: Option<rt::DateTime>,
    /// `destinationAddresses`.
    pub destination_addresses: Option<Vec<String>>,
    /// `detectedSpeechEnd`.
    pub detected_speech_end: Option<rt::DateTime>,
    /// `detectedSpeechStart`.
    pub detected_speech_start: Option<rt::DateTime>,
    /// `direction`.
    pub direction: Option<super::AnalyticsSessionDirection>,
    /// `dispositionAnalyzer`.
    pub disposition_analyzer: Option<String>,
    /// `dispositionName`.
    pub disposition_name: Option<String>,
    /// `dnis`.
    pub dnis: Option<String>,
    /// `edgeId`.
    pub edge_id: Option<String>,
    /// `eligibleAgentCounts`.
    pub eligible_agent_counts: Option<Vec<i64>>,
    /// `engagementSource`.
    pub engagement_source: Option<super::AnalyticsSessionEngagementSource>,
    /// `errorCodeDescription`.
    pub error_code_description: Option<String>,
    /// `extendedDeliveryStatus`.
    pub extended_delivery_status: Option<String>,
    /// `flow`.
    pub flow: Option<super::AnalyticsFlow>,
    /// `flowInType`.
    pub flow_in_type: Option<String>,
    /// `flowOutType`.
    pub flow_out_type: Option<String>,
    /// `journeyActionId`.
    pub journey_action_id: Option<String>,
    /// `journeyActionMapId`.
    pub journey_action_map_id: Option<String>,
    /// `journeyActionMapVersion`.
    pub journey_action_map_version: Option<i64>,
    /// `journeyCustomerId`.
    pub journey_customer_id: Option<String>,
    /// `journeyCustomerIdType`.
    pub journey_customer_id_type: Option<String>,
    /// `journeyCustomerSessionId`.
    pub journey_customer_session_id: Option<String>,
    /// `journeyCustomerSessionIdType`.
    pub journey_customer_session_id_type: Option<String>,
    /// `mediaBridgeId`.
    pub media_bridge_id: Option<String>,
    /// `mediaCount`.
    pub media_count: Option<i64>,
    /// `mediaEndpointStats`.
    pub media_endpoint_stats: Option<Vec<super::AnalyticsMediaEndpointStat>>,
    /// `mediaType`.
    pub media_type: Option<super::AnalyticsSessionMediaType>,
    /// `messageType`.
    pub message_type: Option<String>,
    /// `metrics`.
    pub metrics: Option<Vec<super::AnalyticsSessionMetric>>,
    /// `monitoredParticipantId`.
    pub monitored_participant_id: Option<String>,
    /// `outboundCampaignId`.
    pub outbound_campaign_id: Option<String>,
    /// `outboundContactId`.
    pub outbound_contact_id: Option<String>,
    /// `outboundContactListId`.
    pub outbound_contact_list_id: Option<String>,
    /// `peerId`.
    pub peer_id: Option<String>,
    /// `proposedAgents`.
    pub proposed_agents: Option<Vec<super::AnalyticsProposedAgent>>,
    /// `protocolCallId`.
    pub protocol_call_id: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `recording`.
    pub recording: Option<bool>,
    /// `remote`.
    pub remote: Option<String>,
    /// `remoteNameDisplayable`.
    pub remote_name_displayable: Option<String>,
    /// `removedSkillIds`.
    pub removed_skill_ids: Option<Vec<String>>,
    /// `requestedRoutings`.
    pub requested_routings: Option<Vec<String>>,
    /// `roomId`.
    pub room_id: Option<String>,
    /// `routingRing`.
    pub routing_ring: Option<i64>,
    /// `routingRule`.
    pub routing_rule: Option<String>,
    /// `routingRuleType`.
    pub routing_rule_type: Option<super::AnalyticsSessionRoutingRuleType>,
    /// `screenMonitoredUserId`.
    pub screen_monitored_user_id: Option<String>,
    /// `screenShareAddressSelf`.
    pub screen_share_address_self: Option<String>,
    /// `screenShareRoomId`.
    pub screen_share_room_id: Option<String>,
    /// `scriptId`.
    pub script_id: Option<String>,
    /// `segments`.
    pub segments: Option<Vec<super::AnalyticsConversationSegment>>,
    /// `selectedAgentId`.
    pub selected_agent_id: Option<String>,
    /// `selectedAgentRank`.
    pub selected_agent_rank: Option<i64>,
    /// `sessionDnis`.
    pub session_dnis: Option<String>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `sharingScreen`.
    pub sharing_screen: Option<bool>,
    /// `skillExpressionId`.
    pub skill_expression_id: Option<String>,
    /// `skipEnabled`.
    pub skip_enabled: Option<bool>,
    /// `snippetRecording`.
    pub snippet_recording: Option<bool>,
    /// `timeoutSeconds`.
    pub timeout_seconds: Option<i64>,
    /// `usedRouting`.
    pub used_routing: Option<super::AnalyticsSessionUsedRouting>,
    /// `videoAddressSelf`.
    pub video_address_self: Option<String>,
    /// `videoRoomId`.
    pub video_room_id: Option<String>,
    /// `waitingInteractionCounts`.
    pub waiting_interaction_counts: Option<Vec<i64>>,
    __marks: rt::Marks,
}
/// The values of `deliveryStatus` in [`AnalyticsSession`](super::AnalyticsSession).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnalyticsSessionDeliveryStatus {
    /// `DeliveryFailed`
    DeliveryFailed,
    /// `DeliveryPushed`
    DeliveryPushed,
    /// `DeliverySuccess`
    DeliverySuccess,
    /// `Failed`
    Failed,
    /// `Published`
    Published,
    /// `Queued`
    Queued,
    /// `Read`
    Read,
    /// `Received`
    Received,
    /// `Sent`
    Sent,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `direction` in [`AnalyticsSession`](super::AnalyticsSession).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnalyticsSessionDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `engagementSource` in [`AnalyticsSession`](super::AnalyticsSession).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnalyticsSessionEngagementSource {
    /// `AppleMessagesForBusiness`
    AppleMessagesForBusiness,
    /// `Discord`
    Discord,
    /// `Email`
    Email,
    /// `Facebook`
    Facebook,
    /// `FacebookMessenger`
    FacebookMessenger,
    /// `Glassdoor`
    Glassdoor,
    /// `GoogleBusinessProfile`
    GoogleBusinessProfile,
    /// `Instagram`
    Instagram,
    /// `KakaoTalk`
    KakaoTalk,
    /// `Line`
    Line,
    /// `LinkedIn`
    LinkedIn,
    /// `MicrosoftTeams`
    MicrosoftTeams,
    /// `MobileChat`
    MobileChat,
    /// `Other`
    Other,
    /// `QQ`
    Qq,
    /// `Reddit`
    Reddit,
    /// `ServiceNow`
    ServiceNow,
    /// `SFDC`
    Sfdc,
    /// `SMS`
    Sms,
    /// `Snapchat`
    Snapchat,
    /// `Telegram`
    Telegram,
    /// `Threads`
    Threads,
    /// `Trustpilot`
    Trustpilot,
    /// `Unspecified`
    Unspecified,
    /// `Viber`
    Viber,
    /// `WebChat`
    WebChat,
    /// `WeChat`
    WeChat,
    /// `Weibo`
    Weibo,
    /// `WhatsApp`
    WhatsApp,
    /// `X`
    X,
    /// `Yelp`
    Yelp,
    /// `YouTube`
    YouTube,
    /// `Zendesk`
    Zendesk,
    /// `OpenMessaging`
    OpenMessaging,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `mediaType` in [`AnalyticsSession`](super::AnalyticsSession).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnalyticsSessionMediaType {
    /// `callback`
    Callback,
    /// `chat`
    Chat,
    /// `cobrowse`
    Cobrowse,
    /// `email`
    Email,
    /// `internalmessage`
    Internalmessage,
    /// `message`
    Message,
    /// `screenmonitoring`
    Screenmonitoring,
    /// `screenshare`
    Screenshare,
    /// `unknown`
    Unknown,
    /// `video`
    Video,
    /// `voice`
    Voice,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `routingRuleType` in [`AnalyticsSession`](super::AnalyticsSession).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnalyticsSessionRoutingRuleType {
    /// `Bullseye`
    Bullseye,
    /// `Conditional`
    Conditional,
    /// `Predictive`
    Predictive,
    /// `Preferred`
    Preferred,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `usedRouting` in [`AnalyticsSession`](super::AnalyticsSession).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnalyticsSessionUsedRouting {
    /// `Bullseye`
    Bullseye,
    /// `Conditional`
    Conditional,
    /// `Direct`
    Direct,
    /// `Last`
    Last,
    /// `Manual`
    Manual,
    /// `Predictive`
    Predictive,
    /// `Preferred`
    Preferred,
    /// `Standard`
    Standard,
    /// `Vip`
    Vip,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AnalyticsSession {
    "activeSkillIds" Texts active_skill_ids,
    "acwSkipped" Bool acw_skipped,
    "addressFrom" Str address_from,
    "addressOther" Str address_other,
    "addressSelf" Str address_self,
    "addressTo" Str address_to,
    "agentAssistantId" Str agent_assistant_id,
    "agentBullseyeRing" Int agent_bullseye_ring,
    "agentGroups" Any agent_groups,
    "agentOwned" Bool agent_owned,
    "ani" Str ani,
    "assignerId" Str assigner_id,
    "authenticated" Bool authenticated,
    "bargedParticipantId" Str barged_participant_id,
    "bcc" Texts bcc,
    "callbackNumbers" Texts callback_numbers,
    "callbackScheduledTime" DateTime callback_scheduled_time,
    "callbackUserName" Str callback_user_name,
    "cc" Texts cc,
    "cleared" Bool cleared,
    "coachedParticipantId" Str coached_participant_id,
    "cobrowseRole" Str cobrowse_role,
    "cobrowseRoomId" Str cobrowse_room_id,
    "deliveryPushed" Bool delivery_pushed,
    "deliveryStatus" Enum delivery_status,
    "deliveryStatusChangeDate" DateTime delivery_status_change_date,
    "destinationAddresses" Texts destination_addresses,
    "detectedSpeechEnd" DateTime detected_speech_end,
    "detectedSpeechStart" DateTime detected_speech_start,
    "direction" Enum direction,
    "dispositionAnalyzer" Str disposition_analyzer,
    "dispositionName" Str disposition_name,
    "dnis" Str dnis,
    "edgeId" Str edge_id,
    "eligibleAgentCounts" Any eligible_agent_counts,
    "engagementSource" Enum engagement_source,
    "errorCodeDescription" Str error_code_description,
    "extendedDeliveryStatus" Str extended_delivery_status,
    "flow" Any flow,
    "flowInType" Str flow_in_type,
    "flowOutType" Str flow_out_type,
    "journeyActionId" Str journey_action_id,
    "journeyActionMapId" Str journey_action_map_id,
    "journeyActionMapVersion" Int journey_action_map_version,
    "journeyCustomerId" Str journey_customer_id,
    "journeyCustomerIdType" Str journey_customer_id_type,
    "journeyCustomerSessionId" Str journey_customer_session_id,
    "journeyCustomerSessionIdType" Str journey_customer_session_id_type,
    "mediaBridgeId" Str media_bridge_id,
    "mediaCount" Int media_count,
    "mediaEndpointStats" Any media_endpoint_stats,
    "mediaType" Enum media_type,
    "messageType" Str message_type,
    "metrics" Any metrics,
    "monitoredParticipantId" Str monitored_participant_id,
    "outboundCampaignId" Str outbound_campaign_id,
    "outboundContactId" Str outbound_contact_id,
    "outboundContactListId" Str outbound_contact_list_id,
    "peerId" Str peer_id,
    "proposedAgents" Any proposed_agents,
    "protocolCallId" Str protocol_call_id,
    "provider" Str provider,
    "recording" Bool recording,
    "remote" Str remote,
    "remoteNameDisplayable" Str remote_name_displayable,
    "removedSkillIds" Texts removed_skill_ids,
    "requestedRoutings" Texts requested_routings,
    "roomId" Str room_id,
    "routingRing" Int routing_ring,
    "routingRule" Str routing_rule,
    "routingRuleType" Enum routing_rule_type,
    "screenMonitoredUserId" Str screen_monitored_user_id,
    "screenShareAddressSelf" Str screen_share_address_self,
    "screenShareRoomId" Str screen_share_room_id,
    "scriptId" Str script_id,
    "segments" Any segments,
    "selectedAgentId" Str selected_agent_id,
    "selectedAgentRank" Int selected_agent_rank,
    "sessionDnis" Str session_dnis,
    "sessionId" Str session_id,
    "sharingScreen" Bool sharing_screen,
    "skillExpressionId" Str skill_expression_id,
    "skipEnabled" Bool skip_enabled,
    "snippetRecording" Bool snippet_recording,
    "timeoutSeconds" Int timeout_seconds,
    "usedRouting" Enum used_routing,
    "videoAddressSelf" Str video_address_self,
    "videoRoomId" Str video_room_id,
    "waitingInteractionCounts" Any waiting_interaction_counts,
});

rt::open_enum!(AnalyticsSessionDeliveryStatus {
    DeliveryFailed = "DeliveryFailed",
    DeliveryPushed = "DeliveryPushed",
    DeliverySuccess = "DeliverySuccess",
    Failed = "Failed",
    Published = "Published",
    Queued = "Queued",
    Read = "Read",
    Received = "Received",
    Sent = "Sent",
});

rt::open_enum!(AnalyticsSessionDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

rt::open_enum!(AnalyticsSessionEngagementSource {
    AppleMessagesForBusiness = "AppleMessagesForBusiness",
    Discord = "Discord",
    Email = "Email",
    Facebook = "Facebook",
    FacebookMessenger = "FacebookMessenger",
    Glassdoor = "Glassdoor",
    GoogleBusinessProfile = "GoogleBusinessProfile",
    Instagram = "Instagram",
    KakaoTalk = "KakaoTalk",
    Line = "Line",
    LinkedIn = "LinkedIn",
    MicrosoftTeams = "MicrosoftTeams",
    MobileChat = "MobileChat",
    Other = "Other",
    Qq = "QQ",
    Reddit = "Reddit",
    ServiceNow = "ServiceNow",
    Sfdc = "SFDC",
    Sms = "SMS",
    Snapchat = "Snapchat",
    Telegram = "Telegram",
    Threads = "Threads",
    Trustpilot = "Trustpilot",
    Unspecified = "Unspecified",
    Viber = "Viber",
    WebChat = "WebChat",
    WeChat = "WeChat",
    Weibo = "Weibo",
    WhatsApp = "WhatsApp",
    X = "X",
    Yelp = "Yelp",
    YouTube = "YouTube",
    Zendesk = "Zendesk",
    OpenMessaging = "OpenMessaging",
});

rt::open_enum!(AnalyticsSessionMediaType {
    Callback = "callback",
    Chat = "chat",
    Cobrowse = "cobrowse",
    Email = "email",
    Internalmessage = "internalmessage",
    Message = "message",
    Screenmonitoring = "screenmonitoring",
    Screenshare = "screenshare",
    Unknown = "unknown",
    Video = "video",
    Voice = "voice",
});

rt::open_enum!(AnalyticsSessionRoutingRuleType {
    Bullseye = "Bullseye",
    Conditional = "Conditional",
    Predictive = "Predictive",
    Preferred = "Preferred",
});

rt::open_enum!(AnalyticsSessionUsedRouting {
    Bullseye = "Bullseye",
    Conditional = "Conditional",
    Direct = "Direct",
    Last = "Last",
    Manual = "Manual",
    Predictive = "Predictive",
    Preferred = "Preferred",
    Standard = "Standard",
    Vip = "Vip",
});
