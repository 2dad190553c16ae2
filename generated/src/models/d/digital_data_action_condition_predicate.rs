// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DigitalDataActionConditionPredicate`.
///
/// The service requires `comparisonValue`, `inverted`, `outputField`, `outputFieldMissingResolution`, `outputOperator` in requests.
#[non_exhaustive]
pub struct DigitalDataActionConditionPredicate {
    /// `comparisonValue`, required.
    pub comparison_value: Option<String>,
    /// `inverted`, required.
    pub inverted: Option<bool>,
    /// `outputField`, required.
    pub output_field: Option<String>,
    /// `outputFieldMissingResolution`, required.
    pub output_field_missing_resolution: Option<bool>,
    /// `outputOperator`, required.
    pub output_operator: Option<
        super::DigitalDataActionConditionPredicateOutputOperator,
    >,
    __marks: rt::Marks,
}
/// The values of `outputOperator` in [`DigitalDataActionConditionPredicate`](super::DigitalDataActionConditionPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum DigitalDataActionConditionPredicateOutputOperator {
    /// `Equals`
    Equals,
    /// `LessThan`
    LessThan,
    /// `LessThanEquals`
    LessThanEquals,
    /// `GreaterThan`
    GreaterThan,
    /// `GreaterThanEquals`
    GreaterThanEquals,
    /// `Contains`
    Contains,
    /// `BeginsWith`
    BeginsWith,
    /// `EndsWith`
    EndsWith,
    /// `Before`
    Before,
    /// `After`
    After,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DigitalDataActionConditionPredicate {
    "comparisonValue" Str comparison_value,
    "inverted" Bool inverted,
    "outputField" Str output_field,
    "outputFieldMissingResolution" Bool output_field_missing_resolution,
    "outputOperator" Enum output_operator,
});

rt::setters!(DigitalDataActionConditionPredicate {
    0 comparison_value with_comparison_value(impl Into<String>) clear_comparison_value,
    1 inverted with_inverted(bool) clear_inverted,
    2 output_field with_output_field(impl Into<String>) clear_output_field,
    3 output_field_missing_resolution with_output_field_missing_resolution(bool) clear_output_field_missing_resolution,
    4 output_operator with_output_operator(impl Into<super::DigitalDataActionConditionPredicateOutputOperator>) clear_output_operator,
});

rt::open_enum!(DigitalDataActionConditionPredicateOutputOperator {
    Equals = "Equals",
    LessThan = "LessThan",
    LessThanEquals = "LessThanEquals",
    GreaterThan = "GreaterThan",
    GreaterThanEquals = "GreaterThanEquals",
    Contains = "Contains",
    BeginsWith = "BeginsWith",
    EndsWith = "EndsWith",
    Before = "Before",
    After = "After",
});
