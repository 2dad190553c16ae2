// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LocationSearchCriteria`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct LocationSearchCriteria {
    /// `dateFormat`.
    pub date_format: Option<String>,
    /// `endValue`.
    pub end_value: Option<String>,
    /// `fields`.
    pub fields: Option<Vec<String>>,
    /// `group`.
    pub group: Option<Vec<super::LocationSearchCriteria>>,
    /// `operator`.
    pub operator: Option<super::LocationSearchCriteriaOperator>,
    /// `startValue`.
    pub start_value: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::LocationSearchCriteriaType>,
    /// `value`.
    pub value: Option<String>,
    /// `values`.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`LocationSearchCriteria`](super::LocationSearchCriteria).
#[derive(Clone)]
#[non_exhaustive]
pub enum LocationSearchCriteriaOperator {
    /// `AND`
    And,
    /// `OR`
    Or,
    /// `NOT`
    Not,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`LocationSearchCriteria`](super::LocationSearchCriteria).
#[derive(Clone)]
#[non_exhaustive]
pub enum LocationSearchCriteriaType {
    /// `EXACT`
    Exact,
    /// `STARTS_WITH`
    StartsWith,
    /// `CONTAINS`
    Contains,
    /// `REGEX`
    Regex,
    /// `TERM`
    Term,
    /// `TERMS`
    Terms,
    /// `REQUIRED_FIELDS`
    RequiredFields,
    /// `MATCH_ALL`
    MatchAll,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LocationSearchCriteria {
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

rt::setters!(LocationSearchCriteria {
    0 date_format with_date_format(impl Into<String>) clear_date_format,
    1 end_value with_end_value(impl Into<String>) clear_end_value,
    2 fields with_fields(Vec<String>) clear_fields,
    3 group with_group(Vec<super::LocationSearchCriteria>) clear_group,
    4 operator with_operator(impl Into<super::LocationSearchCriteriaOperator>) clear_operator,
    5 start_value with_start_value(impl Into<String>) clear_start_value,
    6 r#type with_type(impl Into<super::LocationSearchCriteriaType>) clear_type,
    7 value with_value(impl Into<String>) clear_value,
    8 values with_values(Vec<String>) clear_values,
});

rt::open_enum!(LocationSearchCriteriaOperator {
    And = "AND",
    Or = "OR",
    Not = "NOT",
});

rt::open_enum!(LocationSearchCriteriaType {
    Exact = "EXACT",
    StartsWith = "STARTS_WITH",
    Contains = "CONTAINS",
    Regex = "REGEX",
    Term = "TERM",
    Terms = "TERMS",
    RequiredFields = "REQUIRED_FIELDS",
    MatchAll = "MATCH_ALL",
});
