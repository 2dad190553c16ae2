// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SegmentDetailQueryPredicate`.
#[non_exhaustive]
pub struct SegmentDetailQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::SegmentDetailQueryPredicateDimension>,
    /// `metric`.
    pub metric: Option<super::SegmentDetailQueryPredicateMetric>,
    /// `operator`.
    pub operator: Option<super::SegmentDetailQueryPredicateOperator>,
    /// `property`.
    pub property: Option<String>,
    /// `propertyType`.
    pub property_type: Option<super::SegmentDetailQueryPredicatePropertyType>,
    /// `range`.
    pub range: Option<super::NumericRange>,
    /// `type`.
    pub r#type: Option<super::SegmentDetailQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`SegmentDetailQueryPredicate`](super::SegmentDetailQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum SegmentDetailQueryPredicateDimension {
    /// `addressFrom`
    AddressFrom,
    /// `addressTo`
    AddressTo,
    /// `agentAssistantId`
    AgentAssistantId,
    /// `agentOwned`
    AgentOwned,
    /// `ani`
    Ani,
    /// `authenticated`
    Authenticated,
    /// `bargedParticipantId`
    BargedParticipantId,
    /// `callbackNumber`
    CallbackNumber,
    /// `callbackScheduledTime`
    CallbackScheduledTime,
    /// `canonicalExternalContactId`
    CanonicalExternalContactId,
    /// `cleared`
    Cleared,
    /// `coachedParticipantId`
    CoachedParticipantId,
    /// `conference`
    Conference,
    /// `deliveryPushed`
    DeliveryPushed,
    /// `deliveryStatus`
    DeliveryStatus,
    /// `destinationAddress`
    DestinationAddress,
    /// `destinationConversationId`
    DestinationConversationId,
    /// `detectedSpeechEnd`
    DetectedSpeechEnd,
    /// `detectedSpeechStart`
    DetectedSpeechStart,
    /// `direction`
    Direction,
    /// `disconnectType`
    DisconnectType,
    /// `dnis`
    Dnis,
    /// `edgeId`
    EdgeId,
    /// `engagementSource`
    EngagementSource,
    /// `errorCode`
    ErrorCode,
    /// `exitReason`
    ExitReason,
    /// `extendedDeliveryStatus`
    ExtendedDeliveryStatus,
    /// `externalContactId`
    ExternalContactId,
    /// `externalOrganizationId`
    ExternalOrganizationId,
    /// `flaggedReason`
    FlaggedReason,
    /// `flowId`
    FlowId,
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
    /// `flowVersion`
    FlowVersion,
    /// `groupId`
    GroupId,
    /// `journeyActionId`
    JourneyActionId,
    /// `journeyActionMapId`
    JourneyActionMapId,
    /// `journeyCustomerId`
    JourneyCustomerId,
    /// `journeyCustomerIdType`
    JourneyCustomerIdType,
    /// `journeyCustomerSessionId`
    JourneyCustomerSessionId,
    /// `mediaCount`
    MediaCount,
    /// `mediaType`
    MediaType,
    /// `messageType`
    MessageType,
    /// `monitoredParticipantId`
    MonitoredParticipantId,
    /// `outboundCampaignId`
    OutboundCampaignId,
    /// `outboundContactId`
    OutboundContactId,
    /// `outboundContactListId`
    OutboundContactListId,
    /// `participantName`
    ParticipantName,
    /// `protocolCallId`
    ProtocolCallId,
    /// `provider`
    Provider,
    /// `purpose`
    Purpose,
    /// `queueId`
    QueueId,
    /// `recording`
    Recording,
    /// `remote`
    Remote,
    /// `remoteNameDisplayable`
    RemoteNameDisplayable,
    /// `requestedLanguageId`
    RequestedLanguageId,
    /// `requestedRouting`
    RequestedRouting,
    /// `requestedRoutingSkillId`
    RequestedRoutingSkillId,
    /// `scoredAgentId`
    ScoredAgentId,
    /// `screenMonitoredUserId`
    ScreenMonitoredUserId,
    /// `screenRecording`
    ScreenRecording,
    /// `scriptId`
    ScriptId,
    /// `segmentEnd`
    SegmentEnd,
    /// `segmentType`
    SegmentType,
    /// `sessionDnis`
    SessionDnis,
    /// `sipResponseCode`
    SipResponseCode,
    /// `skillExpressionId`
    SkillExpressionId,
    /// `snippetRecording`
    SnippetRecording,
    /// `subject`
    Subject,
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
    /// `wrapUpCode`
    WrapUpCode,
    /// `wrapUpNote`
    WrapUpNote,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `metric` in [`SegmentDetailQueryPredicate`](super::SegmentDetailQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum SegmentDetailQueryPredicateMetric {
    /// `tSegmentDuration`
    TSegmentDuration,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`SegmentDetailQueryPredicate`](super::SegmentDetailQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum SegmentDetailQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `propertyType` in [`SegmentDetailQueryPredicate`](super::SegmentDetailQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum SegmentDetailQueryPredicatePropertyType {
    /// `bool`
    Bool,
    /// `integer`
    Integer,
    /// `real`
    Real,
    /// `date`
    Date,
    /// `string`
    String,
    /// `uuid`
    Uuid,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`SegmentDetailQueryPredicate`](super::SegmentDetailQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum SegmentDetailQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SegmentDetailQueryPredicate {
    "dimension" Enum dimension,
    "metric" Enum metric,
    "operator" Enum operator,
    "property" Str property,
    "propertyType" Enum property_type,
    "range" Any range,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(SegmentDetailQueryPredicate {
    0 dimension with_dimension(impl Into<super::SegmentDetailQueryPredicateDimension>) clear_dimension,
    1 metric with_metric(impl Into<super::SegmentDetailQueryPredicateMetric>) clear_metric,
    2 operator with_operator(impl Into<super::SegmentDetailQueryPredicateOperator>) clear_operator,
    3 property with_property(impl Into<String>) clear_property,
    4 property_type with_property_type(impl Into<super::SegmentDetailQueryPredicatePropertyType>) clear_property_type,
    5 range with_range(super::NumericRange) clear_range,
    6 r#type with_type(impl Into<super::SegmentDetailQueryPredicateType>) clear_type,
    7 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(SegmentDetailQueryPredicateDimension {
    AddressFrom = "addressFrom",
    AddressTo = "addressTo",
    AgentAssistantId = "agentAssistantId",
    AgentOwned = "agentOwned",
    Ani = "ani",
    Authenticated = "authenticated",
    BargedParticipantId = "bargedParticipantId",
    CallbackNumber = "callbackNumber",
    CallbackScheduledTime = "callbackScheduledTime",
    CanonicalExternalContactId = "canonicalExternalContactId",
    Cleared = "cleared",
    CoachedParticipantId = "coachedParticipantId",
    Conference = "conference",
    DeliveryPushed = "deliveryPushed",
    DeliveryStatus = "deliveryStatus",
    DestinationAddress = "destinationAddress",
    DestinationConversationId = "destinationConversationId",
    DetectedSpeechEnd = "detectedSpeechEnd",
    DetectedSpeechStart = "detectedSpeechStart",
    Direction = "direction",
    DisconnectType = "disconnectType",
    Dnis = "dnis",
    EdgeId = "edgeId",
    EngagementSource = "engagementSource",
    ErrorCode = "errorCode",
    ExitReason = "exitReason",
    ExtendedDeliveryStatus = "extendedDeliveryStatus",
    ExternalContactId = "externalContactId",
    ExternalOrganizationId = "externalOrganizationId",
    FlaggedReason = "flaggedReason",
    FlowId = "flowId",
    FlowName = "flowName",
    FlowOutType = "flowOutType",
    FlowOutcome = "flowOutcome",
    FlowOutcomeId = "flowOutcomeId",
    FlowOutcomeValue = "flowOutcomeValue",
    FlowVersion = "flowVersion",
    GroupId = "groupId",
    JourneyActionId = "journeyActionId",
    JourneyActionMapId = "journeyActionMapId",
    JourneyCustomerId = "journeyCustomerId",
    JourneyCustomerIdType = "journeyCustomerIdType",
    JourneyCustomerSessionId = "journeyCustomerSessionId",
    MediaCount = "mediaCount",
    MediaType = "mediaType",
    MessageType = "messageType",
    MonitoredParticipantId = "monitoredParticipantId",
    OutboundCampaignId = "outboundCampaignId",
    OutboundContactId = "outboundContactId",
    OutboundContactListId = "outboundContactListId",
    ParticipantName = "participantName",
    ProtocolCallId = "protocolCallId",
    Provider = "provider",
    Purpose = "purpose",
    QueueId = "queueId",
    Recording = "recording",
    Remote = "remote",
    RemoteNameDisplayable = "remoteNameDisplayable",
    RequestedLanguageId = "requestedLanguageId",
    RequestedRouting = "requestedRouting",
    RequestedRoutingSkillId = "requestedRoutingSkillId",
    ScoredAgentId = "scoredAgentId",
    ScreenMonitoredUserId = "screenMonitoredUserId",
    ScreenRecording = "screenRecording",
    ScriptId = "scriptId",
    SegmentEnd = "segmentEnd",
    SegmentType = "segmentType",
    SessionDnis = "sessionDnis",
    SipResponseCode = "sipResponseCode",
    SkillExpressionId = "skillExpressionId",
    SnippetRecording = "snippetRecording",
    Subject = "subject",
    TeamId = "teamId",
    TransferTargetAddress = "transferTargetAddress",
    TransferTargetName = "transferTargetName",
    TransferType = "transferType",
    UsedRouting = "usedRouting",
    UserId = "userId",
    WrapUpCode = "wrapUpCode",
    WrapUpNote = "wrapUpNote",
});

rt::open_enum!(SegmentDetailQueryPredicateMetric {
    TSegmentDuration = "tSegmentDuration",
});

rt::open_enum!(SegmentDetailQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(SegmentDetailQueryPredicatePropertyType {
    Bool = "bool",
    Integer = "integer",
    Real = "real",
    Date = "date",
    String = "string",
    Uuid = "uuid",
});

rt::open_enum!(SegmentDetailQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
