// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowAggregateQueryPredicate`.
#[non_exhaustive]
pub struct FlowAggregateQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::FlowAggregateQueryPredicateDimension>,
    /// `operator`.
    pub operator: Option<super::FlowAggregateQueryPredicateOperator>,
    /// `range`.
    pub range: Option<super::NumericRange>,
    /// `type`.
    pub r#type: Option<super::FlowAggregateQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`FlowAggregateQueryPredicate`](super::FlowAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowAggregateQueryPredicateDimension {
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
    /// `endingLanguage`
    EndingLanguage,
    /// `entryReason`
    EntryReason,
    /// `entryType`
    EntryType,
    /// `errorCode`
    ErrorCode,
    /// `exitReason`
    ExitReason,
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
    /// `flowId`
    FlowId,
    /// `flowInType`
    FlowInType,
    /// `flowMilestoneId`
    FlowMilestoneId,
    /// `flowName`
    FlowName,
    /// `flowOutType`
    FlowOutType,
    /// `flowOutcome`
    FlowOutcome,
    /// `flowOutcomeId`
    FlowOutcomeId,
    /// `flowOutcomeValue`
    FlowOutcomeValue,
    /// `flowSubType`
    FlowSubType,
    /// `flowType`
    FlowType,
    /// `flowVersion`
    FlowVersion,
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
    /// `recognitionFailureReason`
    RecognitionFailureReason,
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
    /// `startingLanguage`
    StartingLanguage,
    /// `stationId`
    StationId,
    /// `teamId`
    TeamId,
    /// `transferTargetAddress`
    TransferTargetAddress,
    /// `transferTargetName`
    TransferTargetName,
    /// `transferType`
    TransferType,
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
/// The values of `operator` in [`FlowAggregateQueryPredicate`](super::FlowAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowAggregateQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`FlowAggregateQueryPredicate`](super::FlowAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowAggregateQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FlowAggregateQueryPredicate {
    "dimension" Enum dimension,
    "operator" Enum operator,
    "range" Any range,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(FlowAggregateQueryPredicate {
    0 dimension with_dimension(impl Into<super::FlowAggregateQueryPredicateDimension>) clear_dimension,
    1 operator with_operator(impl Into<super::FlowAggregateQueryPredicateOperator>) clear_operator,
    2 range with_range(super::NumericRange) clear_range,
    3 r#type with_type(impl Into<super::FlowAggregateQueryPredicateType>) clear_type,
    4 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(FlowAggregateQueryPredicateDimension {
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
    EndingLanguage = "endingLanguage",
    EntryReason = "entryReason",
    EntryType = "entryType",
    ErrorCode = "errorCode",
    ExitReason = "exitReason",
    ExtendedDeliveryStatus = "extendedDeliveryStatus",
    ExternalContactId = "externalContactId",
    ExternalMediaCount = "externalMediaCount",
    ExternalOrganizationId = "externalOrganizationId",
    ExternalTag = "externalTag",
    FirstQueue = "firstQueue",
    FlaggedReason = "flaggedReason",
    FlowId = "flowId",
    FlowInType = "flowInType",
    FlowMilestoneId = "flowMilestoneId",
    FlowName = "flowName",
    FlowOutType = "flowOutType",
    FlowOutcome = "flowOutcome",
    FlowOutcomeId = "flowOutcomeId",
    FlowOutcomeValue = "flowOutcomeValue",
    FlowSubType = "flowSubType",
    FlowType = "flowType",
    FlowVersion = "flowVersion",
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
    OutboundCampaignId = "outboundCampaignId",
    OutboundContactId = "outboundContactId",
    OutboundContactListId = "outboundContactListId",
    ParticipantName = "participantName",
    PeerId = "peerId",
    ProposedAgentId = "proposedAgentId",
    Provider = "provider",
    Purpose = "purpose",
    QueueId = "queueId",
    RecognitionFailureReason = "recognitionFailureReason",
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
    StartingLanguage = "startingLanguage",
    StationId = "stationId",
    TeamId = "teamId",
    TransferTargetAddress = "transferTargetAddress",
    TransferTargetName = "transferTargetName",
    TransferType = "transferType",
    UsedRouting = "usedRouting",
    UserId = "userId",
    VideoPresent = "videoPresent",
    WaitingInteractionCount = "waitingInteractionCount",
    WrapUpCode = "wrapUpCode",
});

rt::open_enum!(FlowAggregateQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(FlowAggregateQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
