// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationActivityQueryPredicate`.
#[non_exhaustive]
pub struct ConversationActivityQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::ConversationActivityQueryPredicateDimension>,
    /// `operator`.
    pub operator: Option<super::ConversationActivityQueryPredicateOperator>,
    /// `type`.
    pub r#type: Option<super::ConversationActivityQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`ConversationActivityQueryPredicate`](super::ConversationActivityQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationActivityQueryPredicateDimension {
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
/// The values of `operator` in [`ConversationActivityQueryPredicate`](super::ConversationActivityQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationActivityQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`ConversationActivityQueryPredicate`](super::ConversationActivityQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationActivityQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationActivityQueryPredicate {
    "dimension" Enum dimension,
    "operator" Enum operator,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(ConversationActivityQueryPredicate {
    0 dimension with_dimension(impl Into<super::ConversationActivityQueryPredicateDimension>) clear_dimension,
    1 operator with_operator(impl Into<super::ConversationActivityQueryPredicateOperator>) clear_operator,
    2 r#type with_type(impl Into<super::ConversationActivityQueryPredicateType>) clear_type,
    3 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(ConversationActivityQueryPredicateDimension {
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

rt::open_enum!(ConversationActivityQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(ConversationActivityQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
