// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConditionalGroupRoutingRule`.
#[non_exhaustive]
pub struct ConditionalGroupRoutingRule {
    /// `conditionValue`.
    pub condition_value: Option<f64>,
    /// `groups`.
    pub groups: Option<Vec<super::MemberGroup>>,
    /// `metric`.
    pub metric: Option<super::ConditionalGroupRoutingRuleMetric>,
    /// `operator`.
    pub operator: Option<super::ConditionalGroupRoutingRuleOperator>,
    /// `queue`.
    pub queue: Option<super::DomainEntityRef>,
    /// `waitSeconds`.
    pub wait_seconds: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `metric` in [`ConditionalGroupRoutingRule`](super::ConditionalGroupRoutingRule).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConditionalGroupRoutingRuleMetric {
    /// `EstimatedWaitTime`
    EstimatedWaitTime,
    /// `ServiceLevel`
    ServiceLevel,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`ConditionalGroupRoutingRule`](super::ConditionalGroupRoutingRule).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConditionalGroupRoutingRuleOperator {
    /// `GreaterThan`
    GreaterThan,
    /// `GreaterThanOrEqualTo`
    GreaterThanOrEqualTo,
    /// `LessThan`
    LessThan,
    /// `LessThanOrEqualTo`
    LessThanOrEqualTo,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConditionalGroupRoutingRule {
    "conditionValue" Float condition_value,
    "groups" Any groups,
    "metric" Enum metric,
    "operator" Enum operator,
    "queue" Any queue,
    "waitSeconds" Int wait_seconds,
});

rt::setters!(ConditionalGroupRoutingRule {
    0 condition_value with_condition_value(f64) clear_condition_value,
    1 groups with_groups(Vec<super::MemberGroup>) clear_groups,
    2 metric with_metric(impl Into<super::ConditionalGroupRoutingRuleMetric>) clear_metric,
    3 operator with_operator(impl Into<super::ConditionalGroupRoutingRuleOperator>) clear_operator,
    4 queue with_queue(super::DomainEntityRef) clear_queue,
    5 wait_seconds with_wait_seconds(i64) clear_wait_seconds,
});

rt::open_enum!(ConditionalGroupRoutingRuleMetric {
    EstimatedWaitTime = "EstimatedWaitTime",
    ServiceLevel = "ServiceLevel",
});

rt::open_enum!(ConditionalGroupRoutingRuleOperator {
    GreaterThan = "GreaterThan",
    GreaterThanOrEqualTo = "GreaterThanOrEqualTo",
    LessThan = "LessThan",
    LessThanOrEqualTo = "LessThanOrEqualTo",
});
