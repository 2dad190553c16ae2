// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RateLimitAggregateQueryPredicate`.
#[non_exhaustive]
pub struct RateLimitAggregateQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::RateLimitAggregateQueryPredicateDimension>,
    /// `operator`.
    pub operator: Option<super::RateLimitAggregateQueryPredicateOperator>,
    /// `range`.
    pub range: Option<super::NumericRange>,
    /// `type`.
    pub r#type: Option<super::RateLimitAggregateQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`RateLimitAggregateQueryPredicate`](super::RateLimitAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum RateLimitAggregateQueryPredicateDimension {
    /// `correlationId`
    CorrelationId,
    /// `entityId`
    EntityId,
    /// `limitName`
    LimitName,
    /// `max`
    Max,
    /// `namespace`
    Namespace,
    /// `timeUnit`
    TimeUnit,
    /// `userId`
    UserId,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`RateLimitAggregateQueryPredicate`](super::RateLimitAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum RateLimitAggregateQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`RateLimitAggregateQueryPredicate`](super::RateLimitAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum RateLimitAggregateQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RateLimitAggregateQueryPredicate {
    "dimension" Enum dimension,
    "operator" Enum operator,
    "range" Any range,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(RateLimitAggregateQueryPredicate {
    0 dimension with_dimension(impl Into<super::RateLimitAggregateQueryPredicateDimension>) clear_dimension,
    1 operator with_operator(impl Into<super::RateLimitAggregateQueryPredicateOperator>) clear_operator,
    2 range with_range(super::NumericRange) clear_range,
    3 r#type with_type(impl Into<super::RateLimitAggregateQueryPredicateType>) clear_type,
    4 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(RateLimitAggregateQueryPredicateDimension {
    CorrelationId = "correlationId",
    EntityId = "entityId",
    LimitName = "limitName",
    Max = "max",
    Namespace = "namespace",
    TimeUnit = "timeUnit",
    UserId = "userId",
});

rt::open_enum!(RateLimitAggregateQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(RateLimitAggregateQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
