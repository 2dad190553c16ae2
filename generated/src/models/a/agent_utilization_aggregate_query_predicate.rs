// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentUtilizationAggregateQueryPredicate`.
#[non_exhaustive]
pub struct AgentUtilizationAggregateQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::AgentUtilizationAggregateQueryPredicateDimension>,
    /// `operator`.
    pub operator: Option<super::AgentUtilizationAggregateQueryPredicateOperator>,
    /// `range`.
    pub range: Option<super::NumericRange>,
    /// `type`.
    pub r#type: Option<super::AgentUtilizationAggregateQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`AgentUtilizationAggregateQueryPredicate`](super::AgentUtilizationAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentUtilizationAggregateQueryPredicateDimension {
    /// `mediaType`
    MediaType,
    /// `userId`
    UserId,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`AgentUtilizationAggregateQueryPredicate`](super::AgentUtilizationAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentUtilizationAggregateQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`AgentUtilizationAggregateQueryPredicate`](super::AgentUtilizationAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentUtilizationAggregateQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentUtilizationAggregateQueryPredicate {
    "dimension" Enum dimension,
    "operator" Enum operator,
    "range" Any range,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(AgentUtilizationAggregateQueryPredicate {
    0 dimension with_dimension(impl Into<super::AgentUtilizationAggregateQueryPredicateDimension>) clear_dimension,
    1 operator with_operator(impl Into<super::AgentUtilizationAggregateQueryPredicateOperator>) clear_operator,
    2 range with_range(super::NumericRange) clear_range,
    3 r#type with_type(impl Into<super::AgentUtilizationAggregateQueryPredicateType>) clear_type,
    4 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(AgentUtilizationAggregateQueryPredicateDimension {
    MediaType = "mediaType",
    UserId = "userId",
});

rt::open_enum!(AgentUtilizationAggregateQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(AgentUtilizationAggregateQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
