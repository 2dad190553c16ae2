// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Predictor`.
#[non_exhaustive]
pub struct Predictor {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `errorCode`.
    pub error_code: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `kpi`, required.
    pub kpi: Option<String>,
    /// `models`.
    pub models: Option<Vec<super::PredictorModelBrief>>,
    /// `queues`, required.
    pub queues: Option<Vec<super::AddressableEntityRef>>,
    /// `routingTimeoutSeconds`.
    pub routing_timeout_seconds: Option<i64>,
    /// `schedule`.
    pub schedule: Option<super::PredictorSchedule>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::PredictorState>,
    /// `workloadBalancingConfig`.
    pub workload_balancing_config: Option<super::PredictorWorkloadBalancing>,
    __marks: rt::Marks,
}
/// The values of `state` in [`Predictor`](super::Predictor).
#[derive(Clone)]
#[non_exhaustive]
pub enum PredictorState {
    /// `Created`
    Created,
    /// `Error`
    Error,
    /// `Active`
    Active,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Predictor {
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "errorCode" Str error_code,
    "id" Str id,
    "kpi" Str kpi,
    "models" Any models,
    "queues" Any queues,
    "routingTimeoutSeconds" Int routing_timeout_seconds,
    "schedule" Any schedule,
    "selfUri" Str self_uri,
    "state" Enum state,
    "workloadBalancingConfig" Any workload_balancing_config,
});

rt::open_enum!(PredictorState {
    Created = "Created",
    Error = "Error",
    Active = "Active",
});
