// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ResolutionAggregateQueryPredicate`.
#[non_exhaustive]
pub struct ResolutionAggregateQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::ResolutionAggregateQueryPredicateDimension>,
    /// `operator`.
    pub operator: Option<super::ResolutionAggregateQueryPredicateOperator>,
    /// `range`.
    pub range: Option<super::NumericRange>,
    /// `type`.
    pub r#type: Option<super::ResolutionAggregateQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`ResolutionAggregateQueryPredicate`](super::ResolutionAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum ResolutionAggregateQueryPredicateDimension {
    /// `conversationId`
    ConversationId,
    /// `externalContactId`
    ExternalContactId,
    /// `mediaType`
    MediaType,
    /// `queueId`
    QueueId,
    /// `requestedRouting`
    RequestedRouting,
    /// `usedRouting`
    UsedRouting,
    /// `userId`
    UserId,
    /// `wrapUpDate`
    WrapUpDate,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`ResolutionAggregateQueryPredicate`](super::ResolutionAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum ResolutionAggregateQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`ResolutionAggregateQueryPredicate`](super::ResolutionAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum ResolutionAggregateQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ResolutionAggregateQueryPredicate {
    "dimension" Enum dimension,
    "operator" Enum operator,
    "range" Any range,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(ResolutionAggregateQueryPredicate {
    0 dimension with_dimension(impl Into<super::ResolutionAggregateQueryPredicateDimension>) clear_dimension,
    1 operator with_operator(impl Into<super::ResolutionAggregateQueryPredicateOperator>) clear_operator,
    2 range with_range(super::NumericRange) clear_range,
    3 r#type with_type(impl Into<super::ResolutionAggregateQueryPredicateType>) clear_type,
    4 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(ResolutionAggregateQueryPredicateDimension {
    ConversationId = "conversationId",
    ExternalContactId = "externalContactId",
    MediaType = "mediaType",
    QueueId = "queueId",
    RequestedRouting = "requestedRouting",
    UsedRouting = "usedRouting",
    UserId = "userId",
    WrapUpDate = "wrapUpDate",
});

rt::open_enum!(ResolutionAggregateQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(ResolutionAggregateQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
