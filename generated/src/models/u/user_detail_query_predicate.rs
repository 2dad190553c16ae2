// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserDetailQueryPredicate`.
#[non_exhaustive]
pub struct UserDetailQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::UserDetailQueryPredicateDimension>,
    /// `operator`.
    pub operator: Option<super::UserDetailQueryPredicateOperator>,
    /// `range`.
    pub range: Option<super::NumericRange>,
    /// `type`.
    pub r#type: Option<super::UserDetailQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`UserDetailQueryPredicate`](super::UserDetailQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserDetailQueryPredicateDimension {
    /// `userId`
    UserId,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`UserDetailQueryPredicate`](super::UserDetailQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserDetailQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`UserDetailQueryPredicate`](super::UserDetailQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserDetailQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UserDetailQueryPredicate {
    "dimension" Enum dimension,
    "operator" Enum operator,
    "range" Any range,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(UserDetailQueryPredicate {
    0 dimension with_dimension(impl Into<super::UserDetailQueryPredicateDimension>) clear_dimension,
    1 operator with_operator(impl Into<super::UserDetailQueryPredicateOperator>) clear_operator,
    2 range with_range(super::NumericRange) clear_range,
    3 r#type with_type(impl Into<super::UserDetailQueryPredicateType>) clear_type,
    4 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(UserDetailQueryPredicateDimension {
    UserId = "userId",
});

rt::open_enum!(UserDetailQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(UserDetailQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
