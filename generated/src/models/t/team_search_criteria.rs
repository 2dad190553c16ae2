// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TeamSearchCriteria`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct TeamSearchCriteria {
    /// `dateFormat`.
    pub date_format: Option<String>,
    /// `endValue`.
    pub end_value: Option<String>,
    /// `fields`.
    pub fields: Option<Vec<String>>,
    /// `group`.
    pub group: Option<Vec<super::TeamSearchCriteria>>,
    /// `operator`.
    pub operator: Option<super::TeamSearchCriteriaOperator>,
    /// `startValue`.
    pub start_value: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::TeamSearchCriteriaType>,
    /// `value`.
    pub value: Option<String>,
    /// `values`.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`TeamSearchCriteria`](super::TeamSearchCriteria).
#[derive(Clone)]
#[non_exhaustive]
pub enum TeamSearchCriteriaOperator {
    /// `AND`
    And,
    /// `OR`
    Or,
    /// `NOT`
    Not,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`TeamSearchCriteria`](super::TeamSearchCriteria).
#[derive(Clone)]
#[non_exhaustive]
pub enum TeamSearchCriteriaType {
    /// `EXACT`
    Exact,
    /// `STARTS_WITH`
    StartsWith,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TeamSearchCriteria {
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

rt::setters!(TeamSearchCriteria {
    0 date_format with_date_format(impl Into<String>) clear_date_format,
    1 end_value with_end_value(impl Into<String>) clear_end_value,
    2 fields with_fields(Vec<String>) clear_fields,
    3 group with_group(Vec<super::TeamSearchCriteria>) clear_group,
    4 operator with_operator(impl Into<super::TeamSearchCriteriaOperator>) clear_operator,
    5 start_value with_start_value(impl Into<String>) clear_start_value,
    6 r#type with_type(impl Into<super::TeamSearchCriteriaType>) clear_type,
    7 value with_value(impl Into<String>) clear_value,
    8 values with_values(Vec<String>) clear_values,
});

rt::open_enum!(TeamSearchCriteriaOperator {
    And = "AND",
    Or = "OR",
    Not = "NOT",
});

rt::open_enum!(TeamSearchCriteriaType {
    Exact = "EXACT",
    StartsWith = "STARTS_WITH",
});
