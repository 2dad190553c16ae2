// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RoutingRule`.
#[non_exhaustive]
pub struct RoutingRule {
    /// `operator`.
    pub operator: Option<super::RoutingRuleOperator>,
    /// `threshold`.
    pub threshold: Option<i64>,
    /// `waitSeconds`.
    pub wait_seconds: Option<f64>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`RoutingRule`](super::RoutingRule).
#[derive(Clone)]
#[non_exhaustive]
pub enum RoutingRuleOperator {
    /// `MEETS_THRESHOLD`
    MeetsThreshold,
    /// `ANY`
    Any,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RoutingRule {
    "operator" Enum operator,
    "threshold" Int threshold,
    "waitSeconds" Float wait_seconds,
});

rt::setters!(RoutingRule {
    0 operator with_operator(impl Into<super::RoutingRuleOperator>) clear_operator,
    1 threshold with_threshold(i64) clear_threshold,
    2 wait_seconds with_wait_seconds(f64) clear_wait_seconds,
});

rt::open_enum!(RoutingRuleOperator {
    MeetsThreshold = "MEETS_THRESHOLD",
    Any = "ANY",
});
