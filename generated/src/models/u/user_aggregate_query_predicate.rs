// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserAggregateQueryPredicate`.
#[non_exhaustive]
pub struct UserAggregateQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::UserAggregateQueryPredicateDimension>,
    /// `operator`.
    pub operator: Option<super::UserAggregateQueryPredicateOperator>,
    /// `range`.
    pub range: Option<super::NumericRange>,
    /// `type`.
    pub r#type: Option<super::UserAggregateQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`UserAggregateQueryPredicate`](super::UserAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserAggregateQueryPredicateDimension {
    /// `userId`
    UserId,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`UserAggregateQueryPredicate`](super::UserAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserAggregateQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`UserAggregateQueryPredicate`](super::UserAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserAggregateQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UserAggregateQueryPredicate {
    "dimension" Enum dimension,
    "operator" Enum operator,
    "range" Any range,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(UserAggregateQueryPredicate {
    0 dimension with_dimension(impl Into<super::UserAggregateQueryPredicateDimension>) clear_dimension,
    1 operator with_operator(impl Into<super::UserAggregateQueryPredicateOperator>) clear_operator,
    2 range with_range(super::NumericRange) clear_range,
    3 r#type with_type(impl Into<super::UserAggregateQueryPredicateType>) clear_type,
    4 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(UserAggregateQueryPredicateDimension {
    UserId = "userId",
});

rt::open_enum!(UserAggregateQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(UserAggregateQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
