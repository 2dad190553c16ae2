// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowMetricsTopicFlowMetricRecord`.
#[non_exhaustive]
pub struct FlowMetricsTopicFlowMetricRecord {
    /// `activeRouting`.
    pub active_routing: Option<super::FlowMetricsTopicFlowMetricRecordActiveRouting>,
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
        super::FlowMetricsTopicFlowMetricRecordConversationInitiator,
    >,
    /// `convertedFrom`.
    pub converted_from: Option<String>,
    /// `convertedTo`.
    pub converted_to: Option<String>,
    /// `customerParticipation`.
    pub customer_participation: Option<bool>,
    /// `deliveryStatus`.
    pub delivery_status: Option<super::FlowMetricsTopicFlowMetricRecordDeliveryStatus>,
    /// `destinationAddresses`.
    pub destination_addresses: Option<Vec<String>>,
    /// `direction`.
    pub direction: Option<super::FlowMetricsTopicFlowMetricRecordDirection>,
    /// `disconnectType`.
    pub disconnect_type: Option<super::FlowMetricsTopicFlowMetricRecordDisconnectType>,
    /// `divisionIds`.
    pub division_ids: Option<Vec<String>>,
    /// `dnis`.
    pub dnis: Option<String>,
    /// `edgeId`.
    pub edge_id: Option<String>,
    /// `eligibleAgentCounts`.
    pub eligible_agent_counts: Option<Vec<i64>>,
    /// `endingLanguage`.
    pub ending_language: Option<String>,
    /// `entryReason`.
    pub entry_reason: Option<String>,
    /// `entryType`.
    pub entry_type: Option<super::FlowMetricsTopicFlowMetricRecordEntryType>,
    /// `errorCode`.
    pub error_code: Option<String>,
    /// `exitReason`.
    pub exit_reason: Option<String>,
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
    pub flagged_reason: Option<super::FlowMetricsTopicFlowMetricRecordFlaggedReason>,
    /// `flowId`.
    pub flow_id: Option<String>,
    /// `flowInType`.
    pub flow_in_type: Option<String>,
    /// `flowMilestoneIds`.
    pub flow_milestone_ids: Option<Vec<String>>,
    /// `flowName`.
    pub flow_name: Option<String>,
    /// `flowOutType`.
    pub flow_out_type: Option<String>,
    /// `flowSubType`.
    pub flow_sub_type: Option<super::FlowMetricsTopicFlowMetricRecordFlowSubType>,
    /// `flowType`.
    pub flow_type: Option<super::FlowMetricsTopicFlowMetricRecordFlowType>,
    /// `flowVersion`.
    pub flow_version: Option<String>,
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
    /// `knowledgeBaseId`.
    pub knowledge_base_id: Option<String>,
    /// `mediaCount`.
    pub media_count: Option<i64>,
    /// `mediaType`.
    pub media_type: Option<super::FlowMetricsTopicFlowMetricRecordMediaType>,
    /// `messageType`.
    pub message_type: Option<String>,
    /// `metric`.
    pub metric: Option<super::FlowMetricsTopicFlowMetricRecordMetric>,
    /// `metricDate`.
    pub metric_date: Option<rt::DateTime>,
    /// `originatingDirection`.
    pub originating_direction: Option<
        super::FlowMetricsTopicFlowMetricRecordOriginatingDirection,
    >,
    /// `outboundCampaignId`.
    pub outbound_campaign_id: Option<String>,
    /// `outboundContactId`.
    pub outbound_contact_id: Option<String>,
    /// `outboundContactListId`.
    pub outbound_contact_list_id: Option<String>,
    /// `outcomes`.
    pub outcomes: Option<Vec<super::FlowMetricsTopicFlowOutcome>>,
    /// `participantName`.
    pub participant_name: Option<String>,
    /// `peerId`.
    pub peer_id: Option<String>,
    /// `proposedAgents`.
    pub proposed_agents: Option<Vec<super::FlowMetricsTopicFlowProposedAgent>>,
    /// `provider`.
    pub provider: Option<String>,
    /// `purpose`.
    pub purpose: Option<super::FlowMetricsTopicFlowMetricRecordPurpose>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `recognitionFailureReason`.
    pub recognition_failure_reason: Option<String>,
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
        super::FlowMetricsTopicFlowMetricRecordRoutingRuleType,
    >,
    /// `scoredAgents`.
    pub scored_agents: Option<Vec<super::FlowMetricsTopicFlowScoredAgent>>,
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
    /// `startingLanguage`.
    pub starting_language: Option<String>,
    /// `stationId`.
    pub station_id: Option<String>,
    /// `teamId`.
    pub team_id: Option<String>,
    /// `transferTargetAddress`.
    pub transfer_target_address: Option<String>,
    /// `transferTargetName`.
    pub transfer_target_name: Option<String>,
    /// `transferType`.
    pub transfer_type: Option<String>,
    /// `usedRouting`.
    pub used_routing: Option<super::FlowMetricsTopicFlowMetricRecordUsedRouting>,
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
/// The values of `activeRouting` in [`FlowMetricsTopicFlowMetricRecord`](super::FlowMetricsTopicFlowMetricRecord).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowMetricsTopicFlowMetricRecordActiveRouting {
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
/// The values of `conversationInitiator` in [`FlowMetricsTopicFlowMetricRecord`](super::FlowMetricsTopicFlowMetricRecord).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowMetricsTopicFlowMetricRecordConversationInitiator {
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
/// The values of `deliveryStatus` in [`FlowMetricsTopicFlowMetricRecord`](super::FlowMetricsTopicFlowMetricRecord).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowMetricsTopicFlowMetricRecordDeliveryStatus {
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
/// The values of `direction` in [`FlowMetricsTopicFlowMetricRecord`](super::FlowMetricsTopicFlowMetricRecord).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowMetricsTopicFlowMetricRecordDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `disconnectType` in [`FlowMetricsTopicFlowMetricRecord`](super::FlowMetricsTopicFlowMetricRecord).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowMetricsTopicFlowMetricRecordDisconnectType {
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
/// The values of `entryType` in [`FlowMetricsTopicFlowMetricRecord`](super::FlowMetricsTopicFlowMetricRecord).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowMetricsTopicFlowMetricRecordEntryType {
    /// `agent`
    Agent,
    /// `direct`
    Direct,
    /// `dnis`
    Dnis,
    /// `flow`
    Flow,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `flaggedReason` in [`FlowMetricsTopicFlowMetricRecord`](super::FlowMetricsTopicFlowMetricRecord).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowMetricsTopicFlowMetricRecordFlaggedReason {
    /// `general`
    General,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `flowSubType` in [`FlowMetricsTopicFlowMetricRecord`](super::FlowMetricsTopicFlowMetricRecord).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowMetricsTopicFlowMetricRecordFlowSubType {
    /// `VIRTUAL_AGENT`
    VirtualAgent,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `flowType` in [`FlowMetricsTopicFlowMetricRecord`](super::FlowMetricsTopicFlowMetricRecord).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowMetricsTopicFlowMetricRecordFlowType {
    /// `bot`
    Bot,
    /// `commonmodule`
    Commonmodule,
    /// `digitalbot`
    Digitalbot,
    /// `emailsend`
    Emailsend,
    /// `inboundcall`
    Inboundcall,
    /// `inboundchat`
    Inboundchat,
    /// `inboundemail`
    Inboundemail,
    /// `inboundshortmessage`
    Inboundshortmessage,
    /// `inqueuecall`
    Inqueuecall,
    /// `inqueueemail`
    Inqueueemail,
    /// `inqueueshortmessage`
    Inqueueshortmessage,
    /// `outboundcall`
    Outboundcall,
    /// `securecall`
    Securecall,
    /// `speech`
    Speech,
    /// `surveyinvite`
    Surveyinvite,
    /// `voice`
    Voice,
    /// `voicemail`
    Voicemail,
    /// `voicesurvey`
    Voicesurvey,
    /// `workflow`
    Workflow,
    /// `workitem`
    Workitem,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `mediaType` in [`FlowMetricsTopicFlowMetricRecord`](super::FlowMetricsTopicFlowMetricRecord).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowMetricsTopicFlowMetricRecordMediaType {
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
/// The values of `metric` in [`FlowMetricsTopicFlowMetricRecord`](super::FlowMetricsTopicFlowMetricRecord).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowMetricsTopicFlowMetricRecordMetric {
    /// `nFlow`
    NFlow,
    /// `nFlowMilestone`
    NFlowMilestone,
    /// `nFlowOutcome`
    NFlowOutcome,
    /// `nFlowOutcomeFailed`
    NFlowOutcomeFailed,
    /// `oFlowMilestone`
    OFlowMilestone,
    /// `tFlow`
    TFlow,
    /// `tFlowDisconnect`
    TFlowDisconnect,
    /// `tFlowExit`
    TFlowExit,
    /// `tFlowOutcome`
    TFlowOutcome,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `originatingDirection` in [`FlowMetricsTopicFlowMetricRecord`](super::FlowMetricsTopicFlowMetricRecord).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowMetricsTopicFlowMetricRecordOriginatingDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `purpose` in [`FlowMetricsTopicFlowMetricRecord`](super::FlowMetricsTopicFlowMetricRecord).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowMetricsTopicFlowMetricRecordPurpose {
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
/// The values of `routingRuleType` in [`FlowMetricsTopicFlowMetricRecord`](super::FlowMetricsTopicFlowMetricRecord).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowMetricsTopicFlowMetricRecordRoutingRuleType {
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
/// The values of `usedRouting` in [`FlowMetricsTopicFlowMetricRecord`](super::FlowMetricsTopicFlowMetricRecord).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowMetricsTopicFlowMetricRecordUsedRouting {
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

rt::model!(FlowMetricsTopicFlowMetricRecord {
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
    "endingLanguage" Str ending_language,
    "entryReason" Str entry_reason,
    "entryType" Enum entry_type,
    "errorCode" Str error_code,
    "exitReason" Str exit_reason,
    "extendedDeliveryStatus" Str extended_delivery_status,
    "externalContactId" Str external_contact_id,
    "externalMediaCount" Int external_media_count,
    "externalOrganizationId" Str external_organization_id,
    "externalTag" Str external_tag,
    "firstQueue" Bool first_queue,
    "flaggedReason" Enum flagged_reason,
    "flowId" Str flow_id,
    "flowInType" Str flow_in_type,
    "flowMilestoneIds" Texts flow_milestone_ids,
    "flowName" Str flow_name,
    "flowOutType" Str flow_out_type,
    "flowSubType" Enum flow_sub_type,
    "flowType" Enum flow_type,
    "flowVersion" Str flow_version,
    "groupId" Str group_id,
    "interactionType" Str interaction_type,
    "journeyActionId" Str journey_action_id,
    "journeyActionMapId" Str journey_action_map_id,
    "journeyActionMapVersion" Int journey_action_map_version,
    "journeyCustomerId" Str journey_customer_id,
    "journeyCustomerIdType" Str journey_customer_id_type,
    "journeyCustomerSessionId" Str journey_customer_session_id,
    "journeyCustomerSessionIdType" Str journey_customer_session_id_type,
    "knowledgeBaseId" Str knowledge_base_id,
    "mediaCount" Int media_count,
    "mediaType" Enum media_type,
    "messageType" Str message_type,
    "metric" Enum metric,
    "metricDate" DateTime metric_date,
    "originatingDirection" Enum originating_direction,
    "outboundCampaignId" Str outbound_campaign_id,
    "outboundContactId" Str outbound_contact_id,
    "outboundContactListId" Str outbound_contact_list_id,
    "outcomes" Any outcomes,
    "participantName" Str participant_name,
    "peerId" Str peer_id,
    "proposedAgents" Any proposed_agents,
    "provider" Str provider,
    "purpose" Enum purpose,
    "queueId" Str queue_id,
    "recognitionFailureReason" Str recognition_failure_reason,
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
    "startingLanguage" Str starting_language,
    "stationId" Str station_id,
    "teamId" Str team_id,
    "transferTargetAddress" Str transfer_target_address,
    "transferTargetName" Str transfer_target_name,
    "transferType" Str transfer_type,
    "usedRouting" Enum used_routing,
    "userId" Str user_id,
    "value" Int value,
    "videoPresent" Bool video_present,
    "waitingInteractionCounts" Any waiting_interaction_counts,
    "wrapUpCode" Str wrap_up_code,
});

rt::open_enum!(FlowMetricsTopicFlowMetricRecordActiveRouting {
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

rt::open_enum!(FlowMetricsTopicFlowMetricRecordConversationInitiator {
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

rt::open_enum!(FlowMetricsTopicFlowMetricRecordDeliveryStatus {
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

rt::open_enum!(FlowMetricsTopicFlowMetricRecordDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

rt::open_enum!(FlowMetricsTopicFlowMetricRecordDisconnectType {
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

rt::open_enum!(FlowMetricsTopicFlowMetricRecordEntryType {
    Agent = "agent",
    Direct = "direct",
    Dnis = "dnis",
    Flow = "flow",
    Outbound = "outbound",
});

rt::open_enum!(FlowMetricsTopicFlowMetricRecordFlaggedReason {
    General = "general",
});

rt::open_enum!(FlowMetricsTopicFlowMetricRecordFlowSubType {
    VirtualAgent = "VIRTUAL_AGENT",
});

rt::open_enum!(FlowMetricsTopicFlowMetricRecordFlowType {
    Bot = "bot",
    Commonmodule = "commonmodule",
    Digitalbot = "digitalbot",
    Emailsend = "emailsend",
    Inboundcall = "inboundcall",
    Inboundchat = "inboundchat",
    Inboundemail = "inboundemail",
    Inboundshortmessage = "inboundshortmessage",
    Inqueuecall = "inqueuecall",
    Inqueueemail = "inqueueemail",
    Inqueueshortmessage = "inqueueshortmessage",
    Outboundcall = "outboundcall",
    Securecall = "securecall",
    Speech = "speech",
    Surveyinvite = "surveyinvite",
    Voice = "voice",
    Voicemail = "voicemail",
    Voicesurvey = "voicesurvey",
    Workflow = "workflow",
    Workitem = "workitem",
});

rt::open_enum!(FlowMetricsTopicFlowMetricRecordMediaType {
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

rt::open_enum!(FlowMetricsTopicFlowMetricRecordMetric {
    NFlow = "nFlow",
    NFlowMilestone = "nFlowMilestone",
    NFlowOutcome = "nFlowOutcome",
    NFlowOutcomeFailed = "nFlowOutcomeFailed",
    OFlowMilestone = "oFlowMilestone",
    TFlow = "tFlow",
    TFlowDisconnect = "tFlowDisconnect",
    TFlowExit = "tFlowExit",
    TFlowOutcome = "tFlowOutcome",
});

rt::open_enum!(FlowMetricsTopicFlowMetricRecordOriginatingDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

rt::open_enum!(FlowMetricsTopicFlowMetricRecordPurpose {
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

rt::open_enum!(FlowMetricsTopicFlowMetricRecordRoutingRuleType {
    Bullseye = "Bullseye",
    Conditional = "Conditional",
    Predictive = "Predictive",
    Preferred = "Preferred",
});

rt::open_enum!(FlowMetricsTopicFlowMetricRecordUsedRouting {
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
