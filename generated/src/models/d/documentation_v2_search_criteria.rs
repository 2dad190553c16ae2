// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentationV2SearchCriteria`.
#[non_exhaustive]
pub struct DocumentationV2SearchCriteria {
    /// `dateFormat`.
    pub date_format: Option<String>,
    /// `endValue`.
    pub end_value: Option<String>,
    /// `fields`.
    pub fields: Option<Vec<String>>,
    /// `group`.
    pub group: Option<Vec<super::DocumentationV2SearchCriteria>>,
    /// `operator`.
    pub operator: Option<super::DocumentationV2SearchCriteriaOperator>,
    /// `startValue`.
    pub start_value: Option<String>,
    /// `type`.
    pub r#type: Option<super::DocumentationV2SearchCriteriaType>,
    /// `value`.
    pub value: Option<String>,
    /// `values`.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`DocumentationV2SearchCriteria`](super::DocumentationV2SearchCriteria).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentationV2SearchCriteriaOperator {
    /// `AND`
    And,
    /// `OR`
    Or,
    /// `NOT`
    Not,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`DocumentationV2SearchCriteria`](super::DocumentationV2SearchCriteria).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentationV2SearchCriteriaType {
    /// `SIMPLE`
    Simple,
    /// `EXACT`
    Exact,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DocumentationV2SearchCriteria {
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

rt::setters!(DocumentationV2SearchCriteria {
    0 date_format with_date_format(impl Into<String>) clear_date_format,
    1 end_value with_end_value(impl Into<String>) clear_end_value,
    2 fields with_fields(Vec<String>) clear_fields,
    3 group with_group(Vec<super::DocumentationV2SearchCriteria>) clear_group,
    4 operator with_operator(impl Into<super::DocumentationV2SearchCriteriaOperator>) clear_operator,
    5 start_value with_start_value(impl Into<String>) clear_start_value,
    6 r#type with_type(impl Into<super::DocumentationV2SearchCriteriaType>) clear_type,
    7 value with_value(impl Into<String>) clear_value,
    8 values with_values(Vec<String>) clear_values,
});

rt::open_enum!(DocumentationV2SearchCriteriaOperator {
    And = "AND",
    Or = "OR",
    Not = "NOT",
});

rt::open_enum!(DocumentationV2SearchCriteriaType {
    Simple = "SIMPLE",
    Exact = "EXACT",
});
