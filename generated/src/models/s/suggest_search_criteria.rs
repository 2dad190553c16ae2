// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SuggestSearchCriteria`.
#[non_exhaustive]
pub struct SuggestSearchCriteria {
    /// `dateFormat`.
    pub date_format: Option<String>,
    /// `endValue`.
    pub end_value: Option<String>,
    /// `fields`.
    pub fields: Option<Vec<String>>,
    /// `group`.
    pub group: Option<Vec<super::SuggestSearchCriteria>>,
    /// `operator`.
    pub operator: Option<super::SuggestSearchCriteriaOperator>,
    /// `startValue`.
    pub start_value: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// `values`.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`SuggestSearchCriteria`](super::SuggestSearchCriteria).
#[derive(Clone)]
#[non_exhaustive]
pub enum SuggestSearchCriteriaOperator {
    /// `AND`
    And,
    /// `OR`
    Or,
    /// `NOT`
    Not,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SuggestSearchCriteria {
    "dateFormat" Str date_format,
    "endValue" Str end_value,
    "fields" Texts fields,
    "group" Any group,
    "operator" Enum operator,
    "startValue" Str start_value,
    "value" Str value,
    "values" Texts values,
});

rt::setters!(SuggestSearchCriteria {
    0 date_format with_date_format(impl Into<String>) clear_date_format,
    1 end_value with_end_value(impl Into<String>) clear_end_value,
    2 fields with_fields(Vec<String>) clear_fields,
    3 group with_group(Vec<super::SuggestSearchCriteria>) clear_group,
    4 operator with_operator(impl Into<super::SuggestSearchCriteriaOperator>) clear_operator,
    5 start_value with_start_value(impl Into<String>) clear_start_value,
    6 value with_value(impl Into<String>) clear_value,
    7 values with_values(Vec<String>) clear_values,
});

rt::open_enum!(SuggestSearchCriteriaOperator {
    And = "AND",
    Or = "OR",
    Not = "NOT",
});
