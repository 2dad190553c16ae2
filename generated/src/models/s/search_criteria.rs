// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SearchCriteria`.
#[non_exhaustive]
pub struct SearchCriteria {
    /// `dateFormat`.
    pub date_format: Option<String>,
    /// `endValue`.
    pub end_value: Option<String>,
    /// `fields`.
    pub fields: Option<Vec<String>>,
    /// `group`.
    pub group: Option<Vec<super::SearchCriteria>>,
    /// `operator`.
    pub operator: Option<super::SearchCriteriaOperator>,
    /// `startValue`.
    pub start_value: Option<String>,
    /// `type`.
    pub r#type: Option<super::SearchCriteriaType>,
    /// `value`.
    pub value: Option<String>,
    /// `values`.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`SearchCriteria`](super::SearchCriteria).
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchCriteriaOperator {
    /// `AND`
    And,
    /// `OR`
    Or,
    /// `NOT`
    Not,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`SearchCriteria`](super::SearchCriteria).
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchCriteriaType {
    /// `EXACT`
    Exact,
    /// `CONTAINS`
    Contains,
    /// `STARTS_WITH`
    StartsWith,
    /// `REQUIRED_FIELDS`
    RequiredFields,
    /// `RANGE`
    Range,
    /// `DATE_RANGE`
    DateRange,
    /// `LESS_THAN`
    LessThan,
    /// `LESS_THAN_EQUAL_TO`
    LessThanEqualTo,
    /// `GREATER_THAN`
    GreaterThan,
    /// `GREATER_THAN_EQUAL_TO`
    GreaterThanEqualTo,
    /// `SIMPLE`
    Simple,
    /// `TERM`
    Term,
    /// `TERMS`
    Terms,
    /// `QUERY_STRING`
    QueryString,
    /// `MATCH_ALL`
    MatchAll,
    /// `REGEX`
    Regex,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SearchCriteria {
    "dateFormat" Str date_format,
    "endValue" Str end_value,
    "fields" Texts fields,
    "group" Any group,
    "operator" Enum operator,
    "startValue" Str start_value,
    "type" Enum r#type,
    "value" Str value,
    "values" Texts values,
});

rt::setters!(SearchCriteria {
    0 date_format with_date_format(impl Into<String>) clear_date_format,
    1 end_value with_end_value(impl Into<String>) clear_end_value,
    2 fields with_fields(Vec<String>) clear_fields,
    3 group with_group(Vec<super::SearchCriteria>) clear_group,
    4 operator with_operator(impl Into<super::SearchCriteriaOperator>) clear_operator,
    5 start_value with_start_value(impl Into<String>) clear_start_value,
    6 r#type with_type(impl Into<super::SearchCriteriaType>) clear_type,
    7 value with_value(impl Into<String>) clear_value,
    8 values with_values(Vec<String>) clear_values,
});

rt::open_enum!(SearchCriteriaOperator {
    And = "AND",
    Or = "OR",
    Not = "NOT",
});

rt::open_enum!(SearchCriteriaType {
    Exact = "EXACT",
    Contains = "CONTAINS",
    StartsWith = "STARTS_WITH",
    RequiredFields = "REQUIRED_FIELDS",
    Range = "RANGE",
    DateRange = "DATE_RANGE",
    LessThan = "LESS_THAN",
    LessThanEqualTo = "LESS_THAN_EQUAL_TO",
    GreaterThan = "GREATER_THAN",
    GreaterThanEqualTo = "GREATER_THAN_EQUAL_TO",
    Simple = "SIMPLE",
    Term = "TERM",
    Terms = "TERMS",
    QueryString = "QUERY_STRING",
    MatchAll = "MATCH_ALL",
    Regex = "REGEX",
});
