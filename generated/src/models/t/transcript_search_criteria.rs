// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TranscriptSearchCriteria`.
#[non_exhaustive]
pub struct TranscriptSearchCriteria {
    /// `dateFormat`.
    pub date_format: Option<String>,
    /// `endValue`.
    pub end_value: Option<String>,
    /// `fields`.
    pub fields: Option<Vec<String>>,
    /// `group`.
    pub group: Option<Vec<super::TranscriptSearchCriteria>>,
    /// `operator`.
    pub operator: Option<super::TranscriptSearchCriteriaOperator>,
    /// `startValue`.
    pub start_value: Option<String>,
    /// `type`.
    pub r#type: Option<super::TranscriptSearchCriteriaType>,
    /// `value`.
    pub value: Option<String>,
    /// `values`.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`TranscriptSearchCriteria`](super::TranscriptSearchCriteria).
#[derive(Clone)]
#[non_exhaustive]
pub enum TranscriptSearchCriteriaOperator {
    /// `AND`
    And,
    /// `OR`
    Or,
    /// `NOT`
    Not,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`TranscriptSearchCriteria`](super::TranscriptSearchCriteria).
#[derive(Clone)]
#[non_exhaustive]
pub enum TranscriptSearchCriteriaType {
    /// `EXACT`
    Exact,
    /// `EXACT_PHRASE`
    ExactPhrase,
    /// `PHRASE`
    Phrase,
    /// `DATE_RANGE`
    DateRange,
    /// `RANGE`
    Range,
    /// `GREATER_THAN`
    GreaterThan,
    /// `LESS_THAN`
    LessThan,
    /// `REQUIRED_FIELDS`
    RequiredFields,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TranscriptSearchCriteria {
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

rt::setters!(TranscriptSearchCriteria {
    0 date_format with_date_format(impl Into<String>) clear_date_format,
    1 end_value with_end_value(impl Into<String>) clear_end_value,
    2 fields with_fields(Vec<String>) clear_fields,
    3 group with_group(Vec<super::TranscriptSearchCriteria>) clear_group,
    4 operator with_operator(impl Into<super::TranscriptSearchCriteriaOperator>) clear_operator,
    5 start_value with_start_value(impl Into<String>) clear_start_value,
    6 r#type with_type(impl Into<super::TranscriptSearchCriteriaType>) clear_type,
    7 value with_value(impl Into<String>) clear_value,
    8 values with_values(Vec<String>) clear_values,
});

rt::open_enum!(TranscriptSearchCriteriaOperator {
    And = "AND",
    Or = "OR",
    Not = "NOT",
});

rt::open_enum!(TranscriptSearchCriteriaType {
    Exact = "EXACT",
    ExactPhrase = "EXACT_PHRASE",
    Phrase = "PHRASE",
    DateRange = "DATE_RANGE",
    Range = "RANGE",
    GreaterThan = "GREATER_THAN",
    LessThan = "LESS_THAN",
    RequiredFields = "REQUIRED_FIELDS",
});
