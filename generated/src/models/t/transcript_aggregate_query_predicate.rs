// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TranscriptAggregateQueryPredicate`.
#[non_exhaustive]
pub struct TranscriptAggregateQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::TranscriptAggregateQueryPredicateDimension>,
    /// `operator`.
    pub operator: Option<super::TranscriptAggregateQueryPredicateOperator>,
    /// `range`.
    pub range: Option<super::NumericRange>,
    /// `type`.
    pub r#type: Option<super::TranscriptAggregateQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`TranscriptAggregateQueryPredicate`](super::TranscriptAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum TranscriptAggregateQueryPredicateDimension {
    /// `addressFrom`
    AddressFrom,
    /// `addressTo`
    AddressTo,
    /// `ani`
    Ani,
    /// `categoryId`
    CategoryId,
    /// `channel`
    Channel,
    /// `conversationDuration`
    ConversationDuration,
    /// `conversationId`
    ConversationId,
    /// `direction`
    Direction,
    /// `divisionId`
    DivisionId,
    /// `dnis`
    Dnis,
    /// `flowId`
    FlowId,
    /// `flowVersion`
    FlowVersion,
    /// `handleTime`
    HandleTime,
    /// `mediaType`
    MediaType,
    /// `messageType`
    MessageType,
    /// `queueId`
    QueueId,
    /// `resultsBy`
    ResultsBy,
    /// `teamId`
    TeamId,
    /// `topicId`
    TopicId,
    /// `userId`
    UserId,
    /// `wrapUpCode`
    WrapUpCode,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`TranscriptAggregateQueryPredicate`](super::TranscriptAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum TranscriptAggregateQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`TranscriptAggregateQueryPredicate`](super::TranscriptAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum TranscriptAggregateQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TranscriptAggregateQueryPredicate {
    "dimension" Enum dimension,
    "operator" Enum operator,
    "range" Any range,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(TranscriptAggregateQueryPredicate {
    0 dimension with_dimension(impl Into<super::TranscriptAggregateQueryPredicateDimension>) clear_dimension,
    1 operator with_operator(impl Into<super::TranscriptAggregateQueryPredicateOperator>) clear_operator,
    2 range with_range(super::NumericRange) clear_range,
    3 r#type with_type(impl Into<super::TranscriptAggregateQueryPredicateType>) clear_type,
    4 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(TranscriptAggregateQueryPredicateDimension {
    AddressFrom = "addressFrom",
    AddressTo = "addressTo",
    Ani = "ani",
    CategoryId = "categoryId",
    Channel = "channel",
    ConversationDuration = "conversationDuration",
    ConversationId = "conversationId",
    Direction = "direction",
    DivisionId = "divisionId",
    Dnis = "dnis",
    FlowId = "flowId",
    FlowVersion = "flowVersion",
    HandleTime = "handleTime",
    MediaType = "mediaType",
    MessageType = "messageType",
    QueueId = "queueId",
    ResultsBy = "resultsBy",
    TeamId = "teamId",
    TopicId = "topicId",
    UserId = "userId",
    WrapUpCode = "wrapUpCode",
});

rt::open_enum!(TranscriptAggregateQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(TranscriptAggregateQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
