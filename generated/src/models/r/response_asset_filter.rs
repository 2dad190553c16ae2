// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ResponseAssetFilter`.
#[non_exhaustive]
pub struct ResponseAssetFilter {
    /// `endValue`.
    pub end_value: Option<String>,
    /// `fields`.
    pub fields: Option<Vec<String>>,
    /// `startValue`.
    pub start_value: Option<String>,
    /// `type`.
    pub r#type: Option<super::ResponseAssetFilterType>,
    /// `value`.
    pub value: Option<String>,
    /// `values`.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ResponseAssetFilter`](super::ResponseAssetFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseAssetFilterType {
    /// `TERM`
    Term,
    /// `TERMS`
    Terms,
    /// `STARTS_WITH`
    StartsWith,
    /// `RANGE`
    Range,
    /// `GREATER_THAN_EQUAL_TO`
    GreaterThanEqualTo,
    /// `LESS_THAN_EQUAL_TO`
    LessThanEqualTo,
    /// `DATE_RANGE`
    DateRange,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ResponseAssetFilter {
    "endValue" Str end_value,
    "fields" Texts fields,
    "startValue" Str start_value,
    "type" Enum r#type,
    "value" Str value,
    "values" Texts values,
});

rt::setters!(ResponseAssetFilter {
    0 end_value with_end_value(impl Into<String>) clear_end_value,
    1 fields with_fields(Vec<String>) clear_fields,
    2 start_value with_start_value(impl Into<String>) clear_start_value,
    3 r#type with_type(impl Into<super::ResponseAssetFilterType>) clear_type,
    4 value with_value(impl Into<String>) clear_value,
    5 values with_values(Vec<String>) clear_values,
});

rt::open_enum!(ResponseAssetFilterType {
    Term = "TERM",
    Terms = "TERMS",
    StartsWith = "STARTS_WITH",
    Range = "RANGE",
    GreaterThanEqualTo = "GREATER_THAN_EQUAL_TO",
    LessThanEqualTo = "LESS_THAN_EQUAL_TO",
    DateRange = "DATE_RANGE",
});
