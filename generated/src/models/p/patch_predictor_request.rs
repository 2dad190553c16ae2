// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PatchPredictorRequest`.
#[non_exhaustive]
pub struct PatchPredictorRequest {
    /// `routingTimeoutSeconds`.
    pub routing_timeout_seconds: Option<i64>,
    /// `schedule`.
    pub schedule: Option<super::PredictorSchedule>,
    /// `workloadBalancingConfig`.
    pub workload_balancing_config: Option<super::PredictorWorkloadBalancing>,
    __marks: rt::Marks,
}

rt::model!(PatchPredictorRequest {
    "routingTimeoutSeconds" Int routing_timeout_seconds,
    "schedule" Any schedule,
    "workloadBalancingConfig" Any workload_balancing_config,
});

rt::setters!(PatchPredictorRequest {
    0 routing_timeout_seconds with_routing_timeout_seconds(i64) clear_routing_timeout_seconds,
    1 schedule with_schedule(super::PredictorSchedule) clear_schedule,
    2 workload_balancing_config with_workload_balancing_config(super::PredictorWorkloadBalancing) clear_workload_balancing_config,
});
