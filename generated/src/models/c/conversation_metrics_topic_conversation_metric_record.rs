// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationMetricsTopicConversationMetricRecord`.
#[non_exhaustive]
pub struct ConversationMetricsTopicConversationMetricRecord {
    /// `activeRouting`.
    pub active_routing: Option<
        super::ConversationMetricsTopicConversationMetricRecordActiveRouting,
    >,
    /// `activeSkillIds`.
    pub active_skill_ids: Option<Vec<String>>,
    /// `addressFrom`.
    pub address_from: Option<String>,
    /// `addressTo`.
    pub address_to: Option<String>,
    /// `agentAssistantId`.
    pub agent_assistant_id: Option<String>,
    /// `agentBullseyeRing`.
    pub agent_bullseye_ring: Option<i64>,
    /// `agentOwned`.
    pub agent_owned: Option<bool>,
    /// `ani`.
    pub ani: Option<String>,
    /// `assignerId`.
    pub assigner_id: Option<String>,
    /// `authenticated`.
    pub authenticated: Option<bool>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `conversationInitiator`.
    pub conversation_initiator: Option<
        super::ConversationMetricsTopicConversationMetricRecordConversationInitiator,
    >,
    /// `convertedFrom`.
    pub converted_from: Option<String>,
    /// `convertedTo`.
    pub converted_to: Option<String>,
    /// `customerParticipation`.
    pub customer_participation: Option<bool>,
    /// `deliveryStatus`.
    pub delivery_status: Option<
        super::ConversationMetricsTopicConversationMetricRecordDeliveryStatus,
    >,
    /// `destinationAddresses`.
    pub destination_addresses: Option<Vec<String>>,
    /// `direction`.
    pub direction: Option<
        super::ConversationMetricsTopicConversationMetricRecordDirection,
    >,
    /// `disconnectType`.
    pub disconnect_type: Option<
        super::ConversationMetricsTopicConversationMetricRecordDisconnectType,
    >,
    /// `divisionIds`.
    pub division_ids: Option<Vec<String>>,
    /// `dnis`.
    pub dnis: Option<String>,
    /// `edgeId`.
    pub edge_id: Option<String>,
    /// `eligibleAgentCounts`.
    pub eligible_agent_counts: Option<Vec<i64>>,
    /// `errorCode`.
    pub error_code: Option<String>,
    /// `extendedDeliveryStatus`.
    pub extended_delivery_status: Option<String>,
    /// `externalContactId`.
    pub external_contact_id: Option<String>,
    /// `externalMediaCount`.
    pub external_media_count: Option<i64>,
    /// `externalOrganizationId`.
    pub external_organization_id: Option<String>,
    /// `externalTag`.
    pub external_tag: Option<String>,
    /// `firstQueue`.
    pub first_queue: Option<bool>,
    /// `flaggedReason`.
    pub flagged_reason: Option<
        super::ConversationMetricsTopicConversationMetricRecordFlaggedReason,
    >,
    /// `flowInType`.
    pub flow_in_type: Option<String>,
    /// `flowOutType`.
    pub flow_out_type: Option<String>,
    /// `groupId`.
    pub group_id: Option<String>,
    /// `interactionType`.
    pub interaction_type: Option<String>,
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
    /// `knowledgeBaseIds`.
    pub knowledge_base_ids: Option<Vec<String>>,
    /// `mediaCount`.
    pub media_count: Option<i64>,
    /// `mediaType`.
    pub media_type: Option<
        super::ConversationMetricsTopicConversationMetricRecordMediaType,
    >,
    /// `messageType`.
    pub message_type: Option<String>,
    /// `metric`.
    pub metric: Option<super::ConversationMetricsTopicConversationMetricRecordMetric>,
    /// `metricDate`.
    pub metric_date: Option<rt::DateTime>,
    /// `originatingDirection`.
    pub originating_direction: Option<
        super::ConversationMetricsTopicConversationMetricRecordOriginatingDirection,
    >,
    /// `originatingSocialMediaPublic`.
    pub originating_social_media_public: Option<bool>,
    /// `outboundCampaignId`.
    pub outbound_campaign_id: Option<String>,
    /// `outboundContactId`.
    pub outbound_contact_id: Option<String>,
    /// `outboundContactListId`.
    pub outbound_contact_list_id: Option<String>,
    /// `participantName`.
    pub participant_name: Option<String>,
    /// `peerId`.
    pub peer_id: Option<String>,
    /// `proposedAgents`.
    pub proposed_agents: Option<
        Vec<super::ConversationMetricsTopicConversationProposedAgent>,
    >,
    /// `provider`.
    pub provider: Option<String>,
    /// `purpose`.
    pub purpose: Option<super::ConversationMetricsTopicConversationMetricRecordPurpose>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `recordId`.
    pub record_id: Option<String>,
    /// `remote`.
    pub remote: Option<String>,
    /// `removedSkillIds`.
    pub removed_skill_ids: Option<Vec<String>>,
    /// `requestedLanguageId`.
    pub requested_language_id: Option<String>,
    /// `requestedRoutingSkillIds`.
    pub requested_routing_skill_ids: Option<Vec<String>>,
    /// `requestedRoutings`.
    pub requested_routings: Option<Vec<String>>,
    /// `roomId`.
    pub room_id: Option<String>,
    /// `routingPriority`.
    pub routing_priority: Option<i64>,
    /// `routingRing`.
    pub routing_ring: Option<i64>,
    /// `routingRule`.
    pub routing_rule: Option<String>,
    /// `routingRuleType`.
    pub routing_rule_type: Option<
        super::ConversationMetricsTopicConversationMetricRecordRoutingRuleType,
    >,
    /// `scoredAgents`.
    pub scored_agents: Option<
        Vec<super::ConversationMetricsTopicConversationScoredAgent>,
    >,
    /// `selectedAgentId`.
    pub selected_agent_id: Option<String>,
    /// `selectedAgentRank`.
    pub selected_agent_rank: Option<i64>,
    /// `selfServed`.
    pub self_served: Option<bool>,
    /// `sessionDnis`.
    pub session_dnis: Option<String>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `skillExpressionId`.
    pub skill_expression_id: Option<String>,
    /// `stationId`.
    pub station_id: Option<String>,
    /// `teamId`.
    pub team_id: Option<String>,
    /// `usedRouting`.
    pub used_routing: Option<
        super::ConversationMetricsTopicConversationMetricRecordUsedRouting,
    >,
    /// `userId`.
    pub user_id: Option<String>,
    /// `value`.
    pub value: Option<i64>,
    /// `videoPresent`.
    pub video_present: Option<bool>,
    /// `waitingInteractionCounts`.
    pub waiting_interaction_counts: Option<Vec<i64>>,
    /// `wrapUpCode`.
    pub wrap_up_code: Option<String>,
    __marks: rt::Marks,
}
/// The values of `activeRouting` in [`ConversationMetricsTopicConversationMetricRecord`](super::ConversationMetricsTopicConversationMetricRecord).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationMetricsTopicConversationMetricRecordActiveRouting {
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
/// The values of `conversationInitiator` in [`ConversationMetricsTopicConversationMetricRecord`](super::ConversationMetricsTopicConversationMetricRecord).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationMetricsTopicConversationMetricRecordConversationInitiator {
    /// `acd`
    Acd,
    /// `agent`
    Agent,
    /// `api`
    Api,
    /// `botflow`
    Botflow,
    /// `campaign`
    Campaign,
    /// `customer`
    Customer,
    /// `dialer`
    Dialer,
    /// `external`
    External,
    /// `fax`
    Fax,
    /// `group`
    Group,
    /// `inbound`
    Inbound,
    /// `ivr`
    Ivr,
    /// `manual`
    Manual,
    /// `outbound`
    Outbound,
    /// `station`
    Station,
    /// `user`
    User,
    /// `voicemail`
    Voicemail,
    /// `voicesurveyflow`
    Voicesurveyflow,
    /// `workflow`
    Workflow,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `deliveryStatus` in [`ConversationMetricsTopicConversationMetricRecord`](super::ConversationMetricsTopicConversationMetricRecord).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationMetricsTopicConversationMetricRecordDeliveryStatus {
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
/// The values of `direction` in [`ConversationMetricsTopicConversationMetricRecord`](super::ConversationMetricsTopicConversationMetricRecord).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationMetricsTopicConversationMetricRecordDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `disconnectType` in [`ConversationMetricsTopicConversationMetricRecord`](super::ConversationMetricsTopicConversationMetricRecord).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationMetricsTopicConversationMetricRecordDisconnectType {
    /// `client`
    Client,
    /// `conferenceTransfer`
    ConferenceTransfer,
    /// `consultTransfer`
    ConsultTransfer,
    /// `endpoint`
    Endpoint,
    /// `endpointDnd`
    EndpointDnd,
    /// `error`
    Error,
    /// `forwardTransfer`
    ForwardTransfer,
    /// `inactivity`
    Inactivity,
    /// `noAnswerTransfer`
    NoAnswerTransfer,
    /// `notAvailableTransfer`
    NotAvailableTransfer,
    /// `other`
    Other,
    /// `peer`
    Peer,
    /// `sessionExpired`
    SessionExpired,
    /// `spam`
    Spam,
    /// `system`
    System,
    /// `takeover`
    Takeover,
    /// `timeout`
    Timeout,
    /// `transfer`
    Transfer,
    /// `transferDnd`
    TransferDnd,
    /// `transportFailure`
    TransportFailure,
    /// `uncallable`
    Uncallable,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `flaggedReason` in [`ConversationMetricsTopicConversationMetricRecord`](super::ConversationMetricsTopicConversationMetricRecord).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationMetricsTopicConversationMetricRecordFlaggedReason {
    /// `general`
    General,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `mediaType` in [`ConversationMetricsTopicConversationMetricRecord`](super::ConversationMetricsTopicConversationMetricRecord).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationMetricsTopicConversationMetricRecordMediaType {
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
/// The values of `metric` in [`ConversationMetricsTopicConversationMetricRecord`](super::ConversationMetricsTopicConversationMetricRecord).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationMetricsTopicConversationMetricRecordMetric {
    /// `nAgentDeclined`
    NAgentDeclined,
    /// `nAlertExpired`
    NAlertExpired,
    /// `nBlindTransferred`
    NBlindTransferred,
    /// `nBotInteractions`
    NBotInteractions,
    /// `nCallbackAttempts`
    NCallbackAttempts,
    /// `nCallbackScheduled`
    NCallbackScheduled,
    /// `nCfcOffered`
    NCfcOffered,
    /// `nCobrowseSessions`
    NCobrowseSessions,
    /// `nConnected`
    NConnected,
    /// `nConsult`
    NConsult,
    /// `nConsultTransferred`
    NConsultTransferred,
    /// `nConversations`
    NConversations,
    /// `nError`
    NError,
    /// `nOffered`
    NOffered,
    /// `nOutbound`
    NOutbound,
    /// `nOutboundAbandoned`
    NOutboundAbandoned,
    /// `nOutboundAttempted`
    NOutboundAttempted,
    /// `nOutboundConnected`
    NOutboundConnected,
    /// `nOverSla`
    NOverSla,
    /// `nTakeover`
    NTakeover,
    /// `nTransferred`
    NTransferred,
    /// `oAudioMessageCount`
    OAudioMessageCount,
    /// `oExternalAudioMessageCount`
    OExternalAudioMessageCount,
    /// `oExternalMediaCount`
    OExternalMediaCount,
    /// `oMediaCount`
    OMediaCount,
    /// `oMessageCount`
    OMessageCount,
    /// `oMessageSegmentCount`
    OMessageSegmentCount,
    /// `oMessageTurn`
    OMessageTurn,
    /// `oSkillExpressionApplications`
    OSkillExpressionApplications,
    /// `tAbandon`
    TAbandon,
    /// `tAcd`
    TAcd,
    /// `tActiveCallback`
    TActiveCallback,
    /// `tActiveCallbackComplete`
    TActiveCallbackComplete,
    /// `tAcw`
    TAcw,
    /// `tAgentResponseTime`
    TAgentResponseTime,
    /// `tAgentVideoConnected`
    TAgentVideoConnected,
    /// `tAlert`
    TAlert,
    /// `tAnswered`
    TAnswered,
    /// `tAverageAgentResponseTime`
    TAverageAgentResponseTime,
    /// `tAverageCustomerResponseTime`
    TAverageCustomerResponseTime,
    /// `tBarging`
    TBarging,
    /// `tCallbackAbandon`
    TCallbackAbandon,
    /// `tCallbackConnect`
    TCallbackConnect,
    /// `tCallbackNotReached`
    TCallbackNotReached,
    /// `tCallbackVirtualWait`
    TCallbackVirtualWait,
    /// `tCfcAbandon`
    TCfcAbandon,
    /// `tCfcAcd`
    TCfcAcd,
    /// `tCfcAnswered`
    TCfcAnswered,
    /// `tCfcFlowOut`
    TCfcFlowOut,
    /// `tCoaching`
    TCoaching,
    /// `tCoachingComplete`
    TCoachingComplete,
    /// `tConnected`
    TConnected,
    /// `tContacting`
    TContacting,
    /// `tDialing`
    TDialing,
    /// `tFirstConnect`
    TFirstConnect,
    /// `tFirstDial`
    TFirstDial,
    /// `tFirstEngagement`
    TFirstEngagement,
    /// `tFirstResponse`
    TFirstResponse,
    /// `tFlowOut`
    TFlowOut,
    /// `tHandle`
    THandle,
    /// `tHeld`
    THeld,
    /// `tHeldComplete`
    THeldComplete,
    /// `tIvr`
    TIvr,
    /// `tMonitoring`
    TMonitoring,
    /// `tMonitoringComplete`
    TMonitoringComplete,
    /// `tNotResponding`
    TNotResponding,
    /// `tPark`
    TPark,
    /// `tParkComplete`
    TParkComplete,
    /// `tScreenMonitoring`
    TScreenMonitoring,
    /// `tSnippetRecord`
    TSnippetRecord,
    /// `tTalk`
    TTalk,
    /// `tTalkComplete`
    TTalkComplete,
    /// `tTransmitting`
    TTransmitting,
    /// `tUserResponseTime`
    TUserResponseTime,
    /// `tVoicemail`
    TVoicemail,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `originatingDirection` in [`ConversationMetricsTopicConversationMetricRecord`](super::ConversationMetricsTopicConversationMetricRecord).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationMetricsTopicConversationMetricRecordOriginatingDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `purpose` in [`ConversationMetricsTopicConversationMetricRecord`](super::ConversationMetricsTopicConversationMetricRecord).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationMetricsTopicConversationMetricRecordPurpose {
    /// `acd`
    Acd,
    /// `agent`
    Agent,
    /// `api`
    Api,
    /// `botflow`
    Botflow,
    /// `campaign`
    Campaign,
    /// `customer`
    Customer,
    /// `dialer`
    Dialer,
    /// `external`
    External,
    /// `fax`
    Fax,
    /// `group`
    Group,
    /// `inbound`
    Inbound,
    /// `ivr`
    Ivr,
    /// `manual`
    Manual,
    /// `outbound`
    Outbound,
    /// `station`
    Station,
    /// `user`
    User,
    /// `voicemail`
    Voicemail,
    /// `voicesurveyflow`
    Voicesurveyflow,
    /// `workflow`
    Workflow,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `routingRuleType` in [`ConversationMetricsTopicConversationMetricRecord`](super::ConversationMetricsTopicConversationMetricRecord).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationMetricsTopicConversationMetricRecordRoutingRuleType {
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
/// The values of `usedRouting` in [`ConversationMetricsTopicConversationMetricRecord`](super::ConversationMetricsTopicConversationMetricRecord).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationMetricsTopicConversationMetricRecordUsedRouting {
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

rt::model!(ConversationMetricsTopicConversationMetricRecord {
    "activeRouting" Enum active_routing,
    "activeSkillIds" Texts active_skill_ids,
    "addressFrom" Str address_from,
    "addressTo" Str address_to,
    "agentAssistantId" Str agent_assistant_id,
    "agentBullseyeRing" Int agent_bullseye_ring,
    "agentOwned" Bool agent_owned,
    "ani" Str ani,
    "assignerId" Str assigner_id,
    "authenticated" Bool authenticated,
    "conversationId" Str conversation_id,
    "conversationInitiator" Enum conversation_initiator,
    "convertedFrom" Str converted_from,
    "convertedTo" Str converted_to,
    "customerParticipation" Bool customer_participation,
    "deliveryStatus" Enum delivery_status,
    "destinationAddresses" Texts destination_addresses,
    "direction" Enum direction,
    "disconnectType" Enum disconnect_type,
    "divisionIds" Texts division_ids,
    "dnis" Str dnis,
    "edgeId" Str edge_id,
    "eligibleAgentCounts" Any eligible_agent_counts,
    "errorCode" Str error_code,
    "extendedDeliveryStatus" Str extended_delivery_status,
    "externalContactId" Str external_contact_id,
    "externalMediaCount" Int external_media_count,
    "externalOrganizationId" Str external_organization_id,
    "externalTag" Str external_tag,
    "firstQueue" Bool first_queue,
    "flaggedReason" Enum flagged_reason,
    "flowInType" Str flow_in_type,
    "flowOutType" Str flow_out_type,
    "groupId" Str group_id,
    "interactionType" Str interaction_type,
    "journeyActionId" Str journey_action_id,
    "journeyActionMapId" Str journey_action_map_id,
    "journeyActionMapVersion" Int journey_action_map_version,
    "journeyCustomerId" Str journey_customer_id,
    "journeyCustomerIdType" Str journey_customer_id_type,
    "journeyCustomerSessionId" Str journey_customer_session_id,
    "journeyCustomerSessionIdType" Str journey_customer_session_id_type,
    "knowledgeBaseIds" Texts knowledge_base_ids,
    "mediaCount" Int media_count,
    "mediaType" Enum media_type,
    "messageType" Str message_type,
    "metric" Enum metric,
    "metricDate" DateTime metric_date,
    "originatingDirection" Enum originating_direction,
    "originatingSocialMediaPublic" Bool originating_social_media_public,
    "outboundCampaignId" Str outbound_campaign_id,
    "outboundContactId" Str outbound_contact_id,
    "outboundContactListId" Str outbound_contact_list_id,
    "participantName" Str participant_name,
    "peerId" Str peer_id,
    "proposedAgents" Any proposed_agents,
    "provider" Str provider,
    "purpose" Enum purpose,
    "queueId" Str queue_id,
    "recordId" Str record_id,
    "remote" Str remote,
    "removedSkillIds" Texts removed_skill_ids,
    "requestedLanguageId" Str requested_language_id,
    "requestedRoutingSkillIds" Texts requested_routing_skill_ids,
    "requestedRoutings" Texts requested_routings,
    "roomId" Str room_id,
    "routingPriority" Int routing_priority,
    "routingRing" Int routing_ring,
    "routingRule" Str routing_rule,
    "routingRuleType" Enum routing_rule_type,
    "scoredAgents" Any scored_agents,
    "selectedAgentId" Str selected_agent_id,
    "selectedAgentRank" Int selected_agent_rank,
    "selfServed" Bool self_served,
    "sessionDnis" Str session_dnis,
    "sessionId" Str session_id,
    "skillExpressionId" Str skill_expression_id,
    "stationId" Str station_id,
    "teamId" Str team_id,
    "usedRouting" Enum used_routing,
    "userId" Str user_id,
    "value" Int value,
    "videoPresent" Bool video_present,
    "waitingInteractionCounts" Any waiting_interaction_counts,
    "wrapUpCode" Str wrap_up_code,
});

rt::open_enum!(ConversationMetricsTopicConversationMetricRecordActiveRouting {
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

rt::open_enum!(ConversationMetricsTopicConversationMetricRecordConversationInitiator {
    Acd = "acd",
    Agent = "agent",
    Api = "api",
    Botflow = "botflow",
    Campaign = "campaign",
    Customer = "customer",
    Dialer = "dialer",
    External = "external",
    Fax = "fax",
    Group = "group",
    Inbound = "inbound",
    Ivr = "ivr",
    Manual = "manual",
    Outbound = "outbound",
    Station = "station",
    User = "user",
    Voicemail = "voicemail",
    Voicesurveyflow = "voicesurveyflow",
    Workflow = "workflow",
});

rt::open_enum!(ConversationMetricsTopicConversationMetricRecordDeliveryStatus {
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

rt::open_enum!(ConversationMetricsTopicConversationMetricRecordDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

rt::open_enum!(ConversationMetricsTopicConversationMetricRecordDisconnectType {
    Client = "client",
    ConferenceTransfer = "conferenceTransfer",
    ConsultTransfer = "consultTransfer",
    Endpoint = "endpoint",
    EndpointDnd = "endpointDnd",
    Error = "error",
    ForwardTransfer = "forwardTransfer",
    Inactivity = "inactivity",
    NoAnswerTransfer = "noAnswerTransfer",
    NotAvailableTransfer = "notAvailableTransfer",
    Other = "other",
    Peer = "peer",
    SessionExpired = "sessionExpired",
    Spam = "spam",
    System = "system",
    Takeover = "takeover",
    Timeout = "timeout",
    Transfer = "transfer",
    TransferDnd = "transferDnd",
    TransportFailure = "transportFailure",
    Uncallable = "uncallable",
});

rt::open_enum!(ConversationMetricsTopicConversationMetricRecordFlaggedReason {
    General = "general",
});

rt::open_enum!(ConversationMetricsTopicConversationMetricRecordMediaType {
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

rt::open_enum!(ConversationMetricsTopicConversationMetricRecordMetric {
    NAgentDeclined = "nAgentDeclined",
    NAlertExpired = "nAlertExpired",
    NBlindTransferred = "nBlindTransferred",
    NBotInteractions = "nBotInteractions",
    NCallbackAttempts = "nCallbackAttempts",
    NCallbackScheduled = "nCallbackScheduled",
    NCfcOffered = "nCfcOffered",
    NCobrowseSessions = "nCobrowseSessions",
    NConnected = "nConnected",
    NConsult = "nConsult",
    NConsultTransferred = "nConsultTransferred",
    NConversations = "nConversations",
    NError = "nError",
    NOffered = "nOffered",
    NOutbound = "nOutbound",
    NOutboundAbandoned = "nOutboundAbandoned",
    NOutboundAttempted = "nOutboundAttempted",
    NOutboundConnected = "nOutboundConnected",
    NOverSla = "nOverSla",
    NTakeover = "nTakeover",
    NTransferred = "nTransferred",
    OAudioMessageCount = "oAudioMessageCount",
    OExternalAudioMessageCount = "oExternalAudioMessageCount",
    OExternalMediaCount = "oExternalMediaCount",
    OMediaCount = "oMediaCount",
    OMessageCount = "oMessageCount",
    OMessageSegmentCount = "oMessageSegmentCount",
    OMessageTurn = "oMessageTurn",
    OSkillExpressionApplications = "oSkillExpressionApplications",
    TAbandon = "tAbandon",
    TAcd = "tAcd",
    TActiveCallback = "tActiveCallback",
    TActiveCallbackComplete = "tActiveCallbackComplete",
    TAcw = "tAcw",
    TAgentResponseTime = "tAgentResponseTime",
    TAgentVideoConnected = "tAgentVideoConnected",
    TAlert = "tAlert",
    TAnswered = "tAnswered",
    TAverageAgentResponseTime = "tAverageAgentResponseTime",
    TAverageCustomerResponseTime = "tAverageCustomerResponseTime",
    TBarging = "tBarging",
    TCallbackAbandon = "tCallbackAbandon",
    TCallbackConnect = "tCallbackConnect",
    TCallbackNotReached = "tCallbackNotReached",
    TCallbackVirtualWait = "tCallbackVirtualWait",
    TCfcAbandon = "tCfcAbandon",
    TCfcAcd = "tCfcAcd",
    TCfcAnswered = "tCfcAnswered",
    TCfcFlowOut = "tCfcFlowOut",
    TCoaching = "tCoaching",
    TCoachingComplete = "tCoachingComplete",
    TConnected = "tConnected",
    TContacting = "tContacting",
    TDialing = "tDialing",
    TFirstConnect = "tFirstConnect",
    TFirstDial = "tFirstDial",
    TFirstEngagement = "tFirstEngagement",
    TFirstResponse = "tFirstResponse",
    TFlowOut = "tFlowOut",
    THandle = "tHandle",
    THeld = "tHeld",
    THeldComplete = "tHeldComplete",
    TIvr = "tIvr",
    TMonitoring = "tMonitoring",
    TMonitoringComplete = "tMonitoringComplete",
    TNotResponding = "tNotResponding",
    TPark = "tPark",
    TParkComplete = "tParkComplete",
    TScreenMonitoring = "tScreenMonitoring",
    TSnippetRecord = "tSnippetRecord",
    TTalk = "tTalk",
    TTalkComplete = "tTalkComplete",
    TTransmitting = "tTransmitting",
    TUserResponseTime = "tUserResponseTime",
    TVoicemail = "tVoicemail",
});

rt::open_enum!(ConversationMetricsTopicConversationMetricRecordOriginatingDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

rt::open_enum!(ConversationMetricsTopicConversationMetricRecordPurpose {
    Acd = "acd",
    Agent = "agent",
    Api = "api",
    Botflow = "botflow",
    Campaign = "campaign",
    Customer = "customer",
    Dialer = "dialer",
    External = "external",
    Fax = "fax",
    Group = "group",
    Inbound = "inbound",
    Ivr = "ivr",
    Manual = "manual",
    Outbound = "outbound",
    Station = "station",
    User = "user",
    Voicemail = "voicemail",
    Voicesurveyflow = "voicesurveyflow",
    Workflow = "workflow",
});

rt::open_enum!(ConversationMetricsTopicConversationMetricRecordRoutingRuleType {
    Bullseye = "Bullseye",
    Conditional = "Conditional",
    Predictive = "Predictive",
    Preferred = "Preferred",
});

rt::open_enum!(ConversationMetricsTopicConversationMetricRecordUsedRouting {
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
