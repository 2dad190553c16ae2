// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RowSearchPredicate`.
///
/// The service requires `columnId`, `operator` in requests.
#[non_exhaustive]
pub struct RowSearchPredicate {
    /// `columnId`, required.
    pub column_id: Option<String>,
    /// `operator`, required.
    pub operator: Option<super::RowSearchPredicateOperator>,
    /// `special`.
    pub special: Option<super::RowSearchPredicateSpecial>,
    /// `value`.
    ///
    /// Shortest: 1 characters
    ///
    /// Longest: 200 characters
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`RowSearchPredicate`](super::RowSearchPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum RowSearchPredicateOperator {
    /// `Equals`
    Equals,
    /// `StartsWith`
    StartsWith,
    /// `GreaterThan`
    GreaterThan,
    /// `GreaterThanOrEquals`
    GreaterThanOrEquals,
    /// `LessThan`
    LessThan,
    /// `LessThanOrEquals`
    LessThanOrEquals,
    /// `ContainsItem`
    ContainsItem,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `special` in [`RowSearchPredicate`](super::RowSearchPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum RowSearchPredicateSpecial {
    /// `Wildcard`
    Wildcard,
    /// `Null`
    Null,
    /// `Empty`
    Empty,
    /// `CurrentTime`
    CurrentTime,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RowSearchPredicate {
    "columnId" Str column_id,
    "operator" Enum operator,
    "special" Enum special,
    "value" Str value,
});

rt::setters!(RowSearchPredicate {
    0 column_id with_column_id(impl Into<String>) clear_column_id,
    1 operator with_operator(impl Into<super::RowSearchPredicateOperator>) clear_operator,
    2 special with_special(impl Into<super::RowSearchPredicateSpecial>) clear_special,
    3 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(RowSearchPredicateOperator {
    Equals = "Equals",
    StartsWith = "StartsWith",
    GreaterThan = "GreaterThan",
    GreaterThanOrEquals = "GreaterThanOrEquals",
    LessThan = "LessThan",
    LessThanOrEquals = "LessThanOrEquals",
    ContainsItem = "ContainsItem",
});

rt::open_enum!(RowSearchPredicateSpecial {
    Wildcard = "Wildcard",
    Null = "Null",
    Empty = "Empty",
    CurrentTime = "CurrentTime",
});
