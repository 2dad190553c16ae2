// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DataActionConditionPredicate`.
///
/// The service requires `comparisonValue`, `inverted`, `outputField`, `outputFieldMissingResolution`, `outputOperator` in requests.
#[non_exhaustive]
pub struct DataActionConditionPredicate {
    /// `comparisonValue`, required.
    pub comparison_value: Option<String>,
    /// `inverted`, required.
    pub inverted: Option<bool>,
    /// `outputField`, required.
    pub output_field: Option<String>,
    /// `outputFieldMissingResolution`, required.
    pub output_field_missing_resolution: Option<bool>,
    /// `outputOperator`, required.
    pub output_operator: Option<super::DataActionConditionPredicateOutputOperator>,
    __marks: rt::Marks,
}
/// The values of `outputOperator` in [`DataActionConditionPredicate`](super::DataActionConditionPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum DataActionConditionPredicateOutputOperator {
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
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DataActionConditionPredicate {
    "comparisonValue" Str comparison_value,
    "inverted" Bool inverted,
    "outputField" Str output_field,
    "outputFieldMissingResolution" Bool output_field_missing_resolution,
    "outputOperator" Enum output_operator,
});

rt::setters!(DataActionConditionPredicate {
    0 comparison_value with_comparison_value(impl Into<String>) clear_comparison_value,
    1 inverted with_inverted(bool) clear_inverted,
    2 output_field with_output_field(impl Into<String>) clear_output_field,
    3 output_field_missing_resolution with_output_field_missing_resolution(bool) clear_output_field_missing_resolution,
    4 output_operator with_output_operator(impl Into<super::DataActionConditionPredicateOutputOperator>) clear_output_operator,
});

rt::open_enum!(DataActionConditionPredicateOutputOperator {
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
});
