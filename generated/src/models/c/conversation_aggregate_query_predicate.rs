// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationAggregateQueryPredicate`.
#[non_exhaustive]
pub struct ConversationAggregateQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::ConversationAggregateQueryPredicateDimension>,
    /// `operator`.
    pub operator: Option<super::ConversationAggregateQueryPredicateOperator>,
    /// `range`.
    pub range: Option<super::NumericRange>,
    /// `type`.
    pub r#type: Option<super::ConversationAggregateQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`ConversationAggregateQueryPredicate`](super::ConversationAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationAggregateQueryPredicateDimension {
    /// `activeRouting`
    ActiveRouting,
    /// `activeSkillId`
    ActiveSkillId,
    /// `addressFrom`
    AddressFrom,
    /// `addressTo`
    AddressTo,
    /// `agentAssistantId`
    AgentAssistantId,
    /// `agentBullseyeRing`
    AgentBullseyeRing,
    /// `agentOwned`
    AgentOwned,
    /// `agentRank`
    AgentRank,
    /// `agentScore`
    AgentScore,
    /// `ani`
    Ani,
    /// `assignerId`
    AssignerId,
    /// `authenticated`
    Authenticated,
    /// `canonicalExternalContactId`
    CanonicalExternalContactId,
    /// `conversationId`
    ConversationId,
    /// `conversationInitiator`
    ConversationInitiator,
    /// `convertedFrom`
    ConvertedFrom,
    /// `convertedTo`
    ConvertedTo,
    /// `customerParticipation`
    CustomerParticipation,
    /// `deliveryStatus`
    DeliveryStatus,
    /// `destinationAddress`
    DestinationAddress,
    /// `direction`
    Direction,
    /// `disconnectType`
    DisconnectType,
    /// `divisionId`
    DivisionId,
    /// `dnis`
    Dnis,
    /// `edgeId`
    EdgeId,
    /// `eligibleAgentCount`
    EligibleAgentCount,
    /// `errorCode`
    ErrorCode,
    /// `extendedDeliveryStatus`
    ExtendedDeliveryStatus,
    /// `externalContactId`
    ExternalContactId,
    /// `externalMediaCount`
    ExternalMediaCount,
    /// `externalOrganizationId`
    ExternalOrganizationId,
    /// `externalTag`
    ExternalTag,
    /// `firstQueue`
    FirstQueue,
    /// `flaggedReason`
    FlaggedReason,
    /// `flowInType`
    FlowInType,
    /// `flowOutType`
    FlowOutType,
    /// `groupId`
    GroupId,
    /// `interactionType`
    InteractionType,
    /// `journeyActionId`
    JourneyActionId,
    /// `journeyActionMapId`
    JourneyActionMapId,
    /// `journeyActionMapVersion`
    JourneyActionMapVersion,
    /// `journeyCustomerId`
    JourneyCustomerId,
    /// `journeyCustomerIdType`
    JourneyCustomerIdType,
    /// `journeyCustomerSessionId`
    JourneyCustomerSessionId,
    /// `journeyCustomerSessionIdType`
    JourneyCustomerSessionIdType,
    /// `knowledgeBaseId`
    KnowledgeBaseId,
    /// `mediaCount`
    MediaCount,
    /// `mediaType`
    MediaType,
    /// `messageType`
    MessageType,
    /// `originatingDirection`
    OriginatingDirection,
    /// `originatingSocialMediaPublic`
    OriginatingSocialMediaPublic,
    /// `outboundCampaignId`
    OutboundCampaignId,
    /// `outboundContactId`
    OutboundContactId,
    /// `outboundContactListId`
    OutboundContactListId,
    /// `participantName`
    ParticipantName,
    /// `peerId`
    PeerId,
    /// `proposedAgentId`
    ProposedAgentId,
    /// `provider`
    Provider,
    /// `purpose`
    Purpose,
    /// `queueId`
    QueueId,
    /// `remote`
    Remote,
    /// `removedSkillId`
    RemovedSkillId,
    /// `requestedLanguageId`
    RequestedLanguageId,
    /// `requestedRouting`
    RequestedRouting,
    /// `requestedRoutingSkillId`
    RequestedRoutingSkillId,
    /// `roomId`
    RoomId,
    /// `routingPriority`
    RoutingPriority,
    /// `routingRing`
    RoutingRing,
    /// `routingRule`
    RoutingRule,
    /// `routingRuleType`
    RoutingRuleType,
    /// `scoredAgentId`
    ScoredAgentId,
    /// `selectedAgentId`
    SelectedAgentId,
    /// `selectedAgentRank`
    SelectedAgentRank,
    /// `selfServed`
    SelfServed,
    /// `sessionDnis`
    SessionDnis,
    /// `sessionId`
    SessionId,
    /// `skillExpressionId`
    SkillExpressionId,
    /// `stationId`
    StationId,
    /// `teamId`
    TeamId,
    /// `usedRouting`
    UsedRouting,
    /// `userId`
    UserId,
    /// `videoPresent`
    VideoPresent,
    /// `waitingInteractionCount`
    WaitingInteractionCount,
    /// `wrapUpCode`
    WrapUpCode,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`ConversationAggregateQueryPredicate`](super::ConversationAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationAggregateQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`ConversationAggregateQueryPredicate`](super::ConversationAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationAggregateQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationAggregateQueryPredicate {
    "dimension" Enum dimension,
    "operator" Enum operator,
    "range" Any range,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(ConversationAggregateQueryPredicate {
    0 dimension with_dimension(impl Into<super::ConversationAggregateQueryPredicateDimension>) clear_dimension,
    1 operator with_operator(impl Into<super::ConversationAggregateQueryPredicateOperator>) clear_operator,
    2 range with_range(super::NumericRange) clear_range,
    3 r#type with_type(impl Into<super::ConversationAggregateQueryPredicateType>) clear_type,
    4 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(ConversationAggregateQueryPredicateDimension {
    ActiveRouting = "activeRouting",
    ActiveSkillId = "activeSkillId",
    AddressFrom = "addressFrom",
    AddressTo = "addressTo",
    AgentAssistantId = "agentAssistantId",
    AgentBullseyeRing = "agentBullseyeRing",
    AgentOwned = "agentOwned",
    AgentRank = "agentRank",
    AgentScore = "agentScore",
    Ani = "ani",
    AssignerId = "assignerId",
    Authenticated = "authenticated",
    CanonicalExternalContactId = "canonicalExternalContactId",
    ConversationId = "conversationId",
    ConversationInitiator = "conversationInitiator",
    ConvertedFrom = "convertedFrom",
    ConvertedTo = "convertedTo",
    CustomerParticipation = "customerParticipation",
    DeliveryStatus = "deliveryStatus",
    DestinationAddress = "destinationAddress",
    Direction = "direction",
    DisconnectType = "disconnectType",
    DivisionId = "divisionId",
    Dnis = "dnis",
    EdgeId = "edgeId",
    EligibleAgentCount = "eligibleAgentCount",
    ErrorCode = "errorCode",
    ExtendedDeliveryStatus = "extendedDeliveryStatus",
    ExternalContactId = "externalContactId",
    ExternalMediaCount = "externalMediaCount",
    ExternalOrganizationId = "externalOrganizationId",
    ExternalTag = "externalTag",
    FirstQueue = "firstQueue",
    FlaggedReason = "flaggedReason",
    FlowInType = "flowInType",
    FlowOutType = "flowOutType",
    GroupId = "groupId",
    InteractionType = "interactionType",
    JourneyActionId = "journeyActionId",
    JourneyActionMapId = "journeyActionMapId",
    JourneyActionMapVersion = "journeyActionMapVersion",
    JourneyCustomerId = "journeyCustomerId",
    JourneyCustomerIdType = "journeyCustomerIdType",
    JourneyCustomerSessionId = "journeyCustomerSessionId",
    JourneyCustomerSessionIdType = "journeyCustomerSessionIdType",
    KnowledgeBaseId = "knowledgeBaseId",
    MediaCount = "mediaCount",
    MediaType = "mediaType",
    MessageType = "messageType",
    OriginatingDirection = "originatingDirection",
    OriginatingSocialMediaPublic = "originatingSocialMediaPublic",
    OutboundCampaignId = "outboundCampaignId",
    OutboundContactId = "outboundContactId",
    OutboundContactListId = "outboundContactListId",
    ParticipantName = "participantName",
    PeerId = "peerId",
    ProposedAgentId = "proposedAgentId",
    Provider = "provider",
    Purpose = "purpose",
    QueueId = "queueId",
    Remote = "remote",
    RemovedSkillId = "removedSkillId",
    RequestedLanguageId = "requestedLanguageId",
    RequestedRouting = "requestedRouting",
    RequestedRoutingSkillId = "requestedRoutingSkillId",
    RoomId = "roomId",
    RoutingPriority = "routingPriority",
    RoutingRing = "routingRing",
    RoutingRule = "routingRule",
    RoutingRuleType = "routingRuleType",
    ScoredAgentId = "scoredAgentId",
    SelectedAgentId = "selectedAgentId",
    SelectedAgentRank = "selectedAgentRank",
    SelfServed = "selfServed",
    SessionDnis = "sessionDnis",
    SessionId = "sessionId",
    SkillExpressionId = "skillExpressionId",
    StationId = "stationId",
    TeamId = "teamId",
    UsedRouting = "usedRouting",
    UserId = "userId",
    VideoPresent = "videoPresent",
    WaitingInteractionCount = "waitingInteractionCount",
    WrapUpCode = "wrapUpCode",
});

rt::open_enum!(ConversationAggregateQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(ConversationAggregateQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
