// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserObservationQueryPredicate`.
#[non_exhaustive]
pub struct UserObservationQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::UserObservationQueryPredicateDimension>,
    /// `operator`.
    pub operator: Option<super::UserObservationQueryPredicateOperator>,
    /// `range`.
    pub range: Option<super::NumericRange>,
    /// `type`.
    pub r#type: Option<super::UserObservationQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`UserObservationQueryPredicate`](super::UserObservationQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserObservationQueryPredicateDimension {
    /// `userId`
    UserId,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`UserObservationQueryPredicate`](super::UserObservationQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserObservationQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`UserObservationQueryPredicate`](super::UserObservationQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserObservationQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UserObservationQueryPredicate {
    "dimension" Enum dimension,
    "operator" Enum operator,
    "range" Any range,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(UserObservationQueryPredicate {
    0 dimension with_dimension(impl Into<super::UserObservationQueryPredicateDimension>) clear_dimension,
    1 operator with_operator(impl Into<super::UserObservationQueryPredicateOperator>) clear_operator,
    2 range with_range(super::NumericRange) clear_range,
    3 r#type with_type(impl Into<super::UserObservationQueryPredicateType>) clear_type,
    4 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(UserObservationQueryPredicateDimension {
    UserId = "userId",
});

rt::open_enum!(UserObservationQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(UserObservationQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
