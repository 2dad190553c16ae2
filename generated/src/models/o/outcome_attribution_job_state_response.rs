// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutcomeAttributionJobStateResponse`.
#[non_exhaustive]
pub struct OutcomeAttributionJobStateResponse {
    /// `createdDate`.
    pub created_date: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `percentFailedThreshold`.
    pub percent_failed_threshold: Option<i64>,
    /// `resultsUri`.
    pub results_uri: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::OutcomeAttributionJobStateResponseState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`OutcomeAttributionJobStateResponse`](super::OutcomeAttributionJobStateResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutcomeAttributionJobStateResponseState {
    /// `Running`
    Running,
    /// `Completed`
    Completed,
    /// `CompletedWithErrors`
    CompletedWithErrors,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OutcomeAttributionJobStateResponse {
    "createdDate" DateTime created_date,
    "id" Str id,
    "percentFailedThreshold" Int percent_failed_threshold,
    "resultsUri" Str results_uri,
    "selfUri" Str self_uri,
    "state" Enum state,
});

rt::open_enum!(OutcomeAttributionJobStateResponseState {
    Running = "Running",
    Completed = "Completed",
    CompletedWithErrors = "CompletedWithErrors",
    Failed = "Failed",
});
