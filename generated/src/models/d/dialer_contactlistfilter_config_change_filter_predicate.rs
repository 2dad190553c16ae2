// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerContactlistfilterConfigChangeFilterPredicate`.
#[non_exhaustive]
pub struct DialerContactlistfilterConfigChangeFilterPredicate {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `column`.
    pub column: Option<String>,
    /// `columnType`.
    pub column_type: Option<
        super::DialerContactlistfilterConfigChangeFilterPredicateColumnType,
    >,
    /// `inverted`.
    pub inverted: Option<bool>,
    /// `operator`.
    pub operator: Option<
        super::DialerContactlistfilterConfigChangeFilterPredicateOperator,
    >,
    /// `range`.
    pub range: Option<super::DialerContactlistfilterConfigChangeFilterRange>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `columnType` in [`DialerContactlistfilterConfigChangeFilterPredicate`](super::DialerContactlistfilterConfigChangeFilterPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum DialerContactlistfilterConfigChangeFilterPredicateColumnType {
    /// `numeric`
    Numeric,
    /// `alphabetic`
    Alphabetic,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`DialerContactlistfilterConfigChangeFilterPredicate`](super::DialerContactlistfilterConfigChangeFilterPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum DialerContactlistfilterConfigChangeFilterPredicateOperator {
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

rt::model!(DialerContactlistfilterConfigChangeFilterPredicate {
    "additionalProperties" Any additional_properties_2,
    "column" Str column,
    "columnType" Enum column_type,
    "inverted" Bool inverted,
    "operator" Enum operator,
    "range" Any range,
    "value" Str value,
});

rt::open_enum!(DialerContactlistfilterConfigChangeFilterPredicateColumnType {
    Numeric = "numeric",
    Alphabetic = "alphabetic",
});

rt::open_enum!(DialerContactlistfilterConfigChangeFilterPredicateOperator {
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
