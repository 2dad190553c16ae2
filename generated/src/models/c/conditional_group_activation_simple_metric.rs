// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConditionalGroupActivationSimpleMetric`.
#[non_exhaustive]
pub struct ConditionalGroupActivationSimpleMetric {
    /// `metric`.
    pub metric: Option<super::ConditionalGroupActivationSimpleMetricMetric>,
    /// `queue`.
    pub queue: Option<super::DomainEntityRef>,
    __marks: rt::Marks,
}
/// The values of `metric` in [`ConditionalGroupActivationSimpleMetric`](super::ConditionalGroupActivationSimpleMetric).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConditionalGroupActivationSimpleMetricMetric {
    /// `EstimatedWaitTime`
    EstimatedWaitTime,
    /// `IdleAgentCount`
    IdleAgentCount,
    /// `ServiceLevel`
    ServiceLevel,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConditionalGroupActivationSimpleMetric {
    "metric" Enum metric,
    "queue" Any queue,
});

rt::setters!(ConditionalGroupActivationSimpleMetric {
    0 metric with_metric(impl Into<super::ConditionalGroupActivationSimpleMetricMetric>) clear_metric,
    1 queue with_queue(super::DomainEntityRef) clear_queue,
});

rt::open_enum!(ConditionalGroupActivationSimpleMetricMetric {
    EstimatedWaitTime = "EstimatedWaitTime",
    IdleAgentCount = "IdleAgentCount",
    ServiceLevel = "ServiceLevel",
});
