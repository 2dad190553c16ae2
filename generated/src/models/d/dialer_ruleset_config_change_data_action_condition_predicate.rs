// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerRulesetConfigChangeDataActionConditionPredicate`.
#[non_exhaustive]
pub struct DialerRulesetConfigChangeDataActionConditionPredicate {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `comparisonValue`.
    pub comparison_value: Option<String>,
    /// `inverted`.
    pub inverted: Option<bool>,
    /// `outputField`.
    pub output_field: Option<String>,
    /// `outputFieldMissingResolution`.
    pub output_field_missing_resolution: Option<bool>,
    /// `outputOperator`.
    pub output_operator: Option<
        super::DialerRulesetConfigChangeDataActionConditionPredicateOutputOperator,
    >,
    __marks: rt::Marks,
}
/// The values of `outputOperator` in [`DialerRulesetConfigChangeDataActionConditionPredicate`](super::DialerRulesetConfigChangeDataActionConditionPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum DialerRulesetConfigChangeDataActionConditionPredicateOutputOperator {
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

rt::model!(DialerRulesetConfigChangeDataActionConditionPredicate {
    "additionalProperties" Any additional_properties_2,
    "comparisonValue" Str comparison_value,
    "inverted" Bool inverted,
    "outputField" Str output_field,
    "outputFieldMissingResolution" Bool output_field_missing_resolution,
    "outputOperator" Enum output_operator,
});

rt::open_enum!(DialerRulesetConfigChangeDataActionConditionPredicateOutputOperator {
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
