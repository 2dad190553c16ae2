// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RoutingStatusDetailQueryPredicate`.
#[non_exhaustive]
pub struct RoutingStatusDetailQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::RoutingStatusDetailQueryPredicateDimension>,
    /// `operator`.
    pub operator: Option<super::RoutingStatusDetailQueryPredicateOperator>,
    /// `range`.
    pub range: Option<super::NumericRange>,
    /// `type`.
    pub r#type: Option<super::RoutingStatusDetailQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`RoutingStatusDetailQueryPredicate`](super::RoutingStatusDetailQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum RoutingStatusDetailQueryPredicateDimension {
    /// `routingStatus`
    RoutingStatus,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`RoutingStatusDetailQueryPredicate`](super::RoutingStatusDetailQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum RoutingStatusDetailQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`RoutingStatusDetailQueryPredicate`](super::RoutingStatusDetailQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum RoutingStatusDetailQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RoutingStatusDetailQueryPredicate {
    "dimension" Enum dimension,
    "operator" Enum operator,
    "range" Any range,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(RoutingStatusDetailQueryPredicate {
    0 dimension with_dimension(impl Into<super::RoutingStatusDetailQueryPredicateDimension>) clear_dimension,
    1 operator with_operator(impl Into<super::RoutingStatusDetailQueryPredicateOperator>) clear_operator,
    2 range with_range(super::NumericRange) clear_range,
    3 r#type with_type(impl Into<super::RoutingStatusDetailQueryPredicateType>) clear_type,
    4 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(RoutingStatusDetailQueryPredicateDimension {
    RoutingStatus = "routingStatus",
});

rt::open_enum!(RoutingStatusDetailQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(RoutingStatusDetailQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
