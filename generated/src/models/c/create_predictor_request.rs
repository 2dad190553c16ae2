// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreatePredictorRequest`.
///
/// The service requires `kpi`, `queueIds` in requests.
#[non_exhaustive]
pub struct CreatePredictorRequest {
    /// `kpi`, required.
    pub kpi: Option<String>,
    /// `queueIds`, required.
    pub queue_ids: Option<Vec<String>>,
    /// `routingTimeoutSeconds`.
    pub routing_timeout_seconds: Option<i64>,
    /// `schedule`.
    pub schedule: Option<super::PredictorSchedule>,
    /// `workloadBalancingConfig`.
    pub workload_balancing_config: Option<super::PredictorWorkloadBalancing>,
    __marks: rt::Marks,
}

rt::model!(CreatePredictorRequest {
    "kpi" Str kpi,
    "queueIds" Texts queue_ids,
    "routingTimeoutSeconds" Int routing_timeout_seconds,
    "schedule" Any schedule,
    "workloadBalancingConfig" Any workload_balancing_config,
});

rt::setters!(CreatePredictorRequest {
    0 kpi with_kpi(impl Into<String>) clear_kpi,
    1 queue_ids with_queue_ids(Vec<String>) clear_queue_ids,
    2 routing_timeout_seconds with_routing_timeout_seconds(i64) clear_routing_timeout_seconds,
    3 schedule with_schedule(super::PredictorSchedule) clear_schedule,
    4 workload_balancing_config with_workload_balancing_config(super::PredictorWorkloadBalancing) clear_workload_balancing_config,
});
