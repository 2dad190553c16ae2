// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowExecutionAggregateQueryPredicate`.
#[non_exhaustive]
pub struct FlowExecutionAggregateQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::FlowExecutionAggregateQueryPredicateDimension>,
    /// `operator`.
    pub operator: Option<super::FlowExecutionAggregateQueryPredicateOperator>,
    /// `range`.
    pub range: Option<super::NumericRange>,
    /// `type`.
    pub r#type: Option<super::FlowExecutionAggregateQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`FlowExecutionAggregateQueryPredicate`](super::FlowExecutionAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowExecutionAggregateQueryPredicateDimension {
    /// `divisionId`
    DivisionId,
    /// `flowId`
    FlowId,
    /// `flowObjectId`
    FlowObjectId,
    /// `flowVersion`
    FlowVersion,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`FlowExecutionAggregateQueryPredicate`](super::FlowExecutionAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowExecutionAggregateQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`FlowExecutionAggregateQueryPredicate`](super::FlowExecutionAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowExecutionAggregateQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FlowExecutionAggregateQueryPredicate {
    "dimension" Enum dimension,
    "operator" Enum operator,
    "range" Any range,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(FlowExecutionAggregateQueryPredicate {
    0 dimension with_dimension(impl Into<super::FlowExecutionAggregateQueryPredicateDimension>) clear_dimension,
    1 operator with_operator(impl Into<super::FlowExecutionAggregateQueryPredicateOperator>) clear_operator,
    2 range with_range(super::NumericRange) clear_range,
    3 r#type with_type(impl Into<super::FlowExecutionAggregateQueryPredicateType>) clear_type,
    4 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(FlowExecutionAggregateQueryPredicateDimension {
    DivisionId = "divisionId",
    FlowId = "flowId",
    FlowObjectId = "flowObjectId",
    FlowVersion = "flowVersion",
});

rt::open_enum!(FlowExecutionAggregateQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(FlowExecutionAggregateQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
