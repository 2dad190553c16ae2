// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowObservationQueryPredicate`.
#[non_exhaustive]
pub struct FlowObservationQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::FlowObservationQueryPredicateDimension>,
    /// `operator`.
    pub operator: Option<super::FlowObservationQueryPredicateOperator>,
    /// `range`.
    pub range: Option<super::NumericRange>,
    /// `type`.
    pub r#type: Option<super::FlowObservationQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`FlowObservationQueryPredicate`](super::FlowObservationQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowObservationQueryPredicateDimension {
    /// `flowId`
    FlowId,
    /// `mediaType`
    MediaType,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`FlowObservationQueryPredicate`](super::FlowObservationQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowObservationQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`FlowObservationQueryPredicate`](super::FlowObservationQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowObservationQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FlowObservationQueryPredicate {
    "dimension" Enum dimension,
    "operator" Enum operator,
    "range" Any range,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(FlowObservationQueryPredicate {
    0 dimension with_dimension(impl Into<super::FlowObservationQueryPredicateDimension>) clear_dimension,
    1 operator with_operator(impl Into<super::FlowObservationQueryPredicateOperator>) clear_operator,
    2 range with_range(super::NumericRange) clear_range,
    3 r#type with_type(impl Into<super::FlowObservationQueryPredicateType>) clear_type,
    4 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(FlowObservationQueryPredicateDimension {
    FlowId = "flowId",
    MediaType = "mediaType",
});

rt::open_enum!(FlowObservationQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(FlowObservationQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
