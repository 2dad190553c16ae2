// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConditionalGroupActivationCondition`.
#[non_exhaustive]
pub struct ConditionalGroupActivationCondition {
    /// `operator`.
    pub operator: Option<super::ConditionalGroupActivationConditionOperator>,
    /// `simpleMetric`.
    pub simple_metric: Option<super::ConditionalGroupActivationSimpleMetric>,
    /// `value`.
    pub value: Option<f64>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`ConditionalGroupActivationCondition`](super::ConditionalGroupActivationCondition).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConditionalGroupActivationConditionOperator {
    /// `GreaterThan`
    GreaterThan,
    /// `GreaterThanOrEqualTo`
    GreaterThanOrEqualTo,
    /// `LessThan`
    LessThan,
    /// `LessThanOrEqualTo`
    LessThanOrEqualTo,
    /// `EqualTo`
    EqualTo,
    /// `NotEqualTo`
    NotEqualTo,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConditionalGroupActivationCondition {
    "operator" Enum operator,
    "simpleMetric" Any simple_metric,
    "value" Float value,
});

rt::setters!(ConditionalGroupActivationCondition {
    0 operator with_operator(impl Into<super::ConditionalGroupActivationConditionOperator>) clear_operator,
    1 simple_metric with_simple_metric(super::ConditionalGroupActivationSimpleMetric) clear_simple_metric,
    2 value with_value(f64) clear_value,
});

rt::open_enum!(ConditionalGroupActivationConditionOperator {
    GreaterThan = "GreaterThan",
    GreaterThanOrEqualTo = "GreaterThanOrEqualTo",
    LessThan = "LessThan",
    LessThanOrEqualTo = "LessThanOrEqualTo",
    EqualTo = "EqualTo",
    NotEqualTo = "NotEqualTo",
});
