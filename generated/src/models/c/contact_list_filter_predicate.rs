// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactListFilterPredicate`.
#[non_exhaustive]
pub struct ContactListFilterPredicate {
    /// `column`.
    pub column: Option<String>,
    /// `columnType`.
    pub column_type: Option<super::ContactListFilterPredicateColumnType>,
    /// `inverted`.
    pub inverted: Option<bool>,
    /// `operator`.
    pub operator: Option<super::ContactListFilterPredicateOperator>,
    /// `range`.
    pub range: Option<super::ContactListFilterRange>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `columnType` in [`ContactListFilterPredicate`](super::ContactListFilterPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactListFilterPredicateColumnType {
    /// `numeric`
    Numeric,
    /// `alphabetic`
    Alphabetic,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`ContactListFilterPredicate`](super::ContactListFilterPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactListFilterPredicateOperator {
    /// `EQUALS`
    Equals,
    /// `LESS_THAN`
    LessThan,
    /// `LESS_THAN_EQUALS`
    LessThanEquals,
    /// `GREATER_THAN`
    GreaterThan,
    /// `GREATER_THAN_EQUALS`
    GreaterThanEquals,
    /// `CONTAINS`
    Contains,
    /// `BEGINS_WITH`
    BeginsWith,
    /// `ENDS_WITH`
    EndsWith,
    /// `BEFORE`
    Before,
    /// `AFTER`
    After,
    /// `BETWEEN`
    Between,
    /// `IN`
    In,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ContactListFilterPredicate {
    "column" Str column,
    "columnType" Enum column_type,
    "inverted" Bool inverted,
    "operator" Enum operator,
    "range" Any range,
    "value" Str value,
});

rt::setters!(ContactListFilterPredicate {
    0 column with_column(impl Into<String>) clear_column,
    1 column_type with_column_type(impl Into<super::ContactListFilterPredicateColumnType>) clear_column_type,
    2 inverted with_inverted(bool) clear_inverted,
    3 operator with_operator(impl Into<super::ContactListFilterPredicateOperator>) clear_operator,
    4 range with_range(super::ContactListFilterRange) clear_range,
    5 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(ContactListFilterPredicateColumnType {
    Numeric = "numeric",
    Alphabetic = "alphabetic",
});

rt::open_enum!(ContactListFilterPredicateOperator {
    Equals = "EQUALS",
    LessThan = "LESS_THAN",
    LessThanEquals = "LESS_THAN_EQUALS",
    GreaterThan = "GREATER_THAN",
    GreaterThanEquals = "GREATER_THAN_EQUALS",
    Contains = "CONTAINS",
    BeginsWith = "BEGINS_WITH",
    EndsWith = "ENDS_WITH",
    Before = "BEFORE",
    After = "AFTER",
    Between = "BETWEEN",
    In = "IN",
});
