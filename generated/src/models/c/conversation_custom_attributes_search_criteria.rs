// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationCustomAttributesSearchCriteria`.
#[non_exhaustive]
pub struct ConversationCustomAttributesSearchCriteria {
    /// `dateFormat`.
    pub date_format: Option<String>,
    /// `endValue`.
    pub end_value: Option<String>,
    /// `fields`.
    pub fields: Option<Vec<String>>,
    /// `group`.
    pub group: Option<Vec<super::ConversationCustomAttributesSearchCriteria>>,
    /// `operator`.
    pub operator: Option<super::ConversationCustomAttributesSearchCriteriaOperator>,
    /// `startValue`.
    pub start_value: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::ConversationCustomAttributesSearchCriteriaType>,
    /// `value`.
    pub value: Option<String>,
    /// `values`.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`ConversationCustomAttributesSearchCriteria`](super::ConversationCustomAttributesSearchCriteria).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationCustomAttributesSearchCriteriaOperator {
    /// `AND`
    And,
    /// `OR`
    Or,
    /// `NOT`
    Not,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`ConversationCustomAttributesSearchCriteria`](super::ConversationCustomAttributesSearchCriteria).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationCustomAttributesSearchCriteriaType {
    /// `EXACT`
    Exact,
    /// `REQUIRED_FIELDS`
    RequiredFields,
    /// `RANGE`
    Range,
    /// `DATE_RANGE`
    DateRange,
    /// `SIMPLE`
    Simple,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationCustomAttributesSearchCriteria {
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

rt::open_enum!(ConversationCustomAttributesSearchCriteriaOperator {
    And = "AND",
    Or = "OR",
    Not = "NOT",
});

rt::open_enum!(ConversationCustomAttributesSearchCriteriaType {
    Exact = "EXACT",
    RequiredFields = "REQUIRED_FIELDS",
    Range = "RANGE",
    DateRange = "DATE_RANGE",
    Simple = "SIMPLE",
});
