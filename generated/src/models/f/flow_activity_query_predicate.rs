// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowActivityQueryPredicate`.
#[non_exhaustive]
pub struct FlowActivityQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::FlowActivityQueryPredicateDimension>,
    /// `operator`.
    pub operator: Option<super::FlowActivityQueryPredicateOperator>,
    /// `type`.
    pub r#type: Option<super::FlowActivityQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`FlowActivityQueryPredicate`](super::FlowActivityQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowActivityQueryPredicateDimension {
    /// `activeRouting`
    ActiveRouting,
    /// `addressFrom`
    AddressFrom,
    /// `addressTo`
    AddressTo,
    /// `agentScore`
    AgentScore,
    /// `ani`
    Ani,
    /// `conversationId`
    ConversationId,
    /// `convertedFrom`
    ConvertedFrom,
    /// `convertedTo`
    ConvertedTo,
    /// `direction`
    Direction,
    /// `dnis`
    Dnis,
    /// `flowId`
    FlowId,
    /// `flowType`
    FlowType,
    /// `mediaType`
    MediaType,
    /// `participantName`
    ParticipantName,
    /// `queueId`
    QueueId,
    /// `requestedLanguageId`
    RequestedLanguageId,
    /// `requestedRouting`
    RequestedRouting,
    /// `requestedRoutingSkillId`
    RequestedRoutingSkillId,
    /// `routingPriority`
    RoutingPriority,
    /// `scoredAgentId`
    ScoredAgentId,
    /// `sessionId`
    SessionId,
    /// `teamId`
    TeamId,
    /// `usedRouting`
    UsedRouting,
    /// `userId`
    UserId,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`FlowActivityQueryPredicate`](super::FlowActivityQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowActivityQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`FlowActivityQueryPredicate`](super::FlowActivityQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowActivityQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FlowActivityQueryPredicate {
    "dimension" Enum dimension,
    "operator" Enum operator,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(FlowActivityQueryPredicate {
    0 dimension with_dimension(impl Into<super::FlowActivityQueryPredicateDimension>) clear_dimension,
    1 operator with_operator(impl Into<super::FlowActivityQueryPredicateOperator>) clear_operator,
    2 r#type with_type(impl Into<super::FlowActivityQueryPredicateType>) clear_type,
    3 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(FlowActivityQueryPredicateDimension {
    ActiveRouting = "activeRouting",
    AddressFrom = "addressFrom",
    AddressTo = "addressTo",
    AgentScore = "agentScore",
    Ani = "ani",
    ConversationId = "conversationId",
    ConvertedFrom = "convertedFrom",
    ConvertedTo = "convertedTo",
    Direction = "direction",
    Dnis = "dnis",
    FlowId = "flowId",
    FlowType = "flowType",
    MediaType = "mediaType",
    ParticipantName = "participantName",
    QueueId = "queueId",
    RequestedLanguageId = "requestedLanguageId",
    RequestedRouting = "requestedRouting",
    RequestedRoutingSkillId = "requestedRoutingSkillId",
    RoutingPriority = "routingPriority",
    ScoredAgentId = "scoredAgentId",
    SessionId = "sessionId",
    TeamId = "teamId",
    UsedRouting = "usedRouting",
    UserId = "userId",
});

rt::open_enum!(FlowActivityQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(FlowActivityQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
