// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AuditQueryExecutionStatusResponse`.
#[non_exhaustive]
pub struct AuditQueryExecutionStatusResponse {
    /// `filters`.
    pub filters: Option<Vec<super::AuditQueryFilter>>,
    /// `id`.
    pub id: Option<String>,
    /// `interval`.
    pub interval: Option<String>,
    /// `serviceName`.
    pub service_name: Option<String>,
    /// `sort`.
    pub sort: Option<Vec<super::AuditQuerySort>>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::AuditQueryExecutionStatusResponseState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`AuditQueryExecutionStatusResponse`](super::AuditQueryExecutionStatusResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum AuditQueryExecutionStatusResponseState {
    /// `Queued`
    Queued,
    /// `Running`
    Running,
    /// `Succeeded`
    Succeeded,
    /// `Failed`
    Failed,
    /// `Cancelled`
    Cancelled,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AuditQueryExecutionStatusResponse {
    "filters" Any filters,
    "id" Str id,
    "interval" Str interval,
    "serviceName" Str service_name,
    "sort" Any sort,
    "startDate" DateTime start_date,
    "state" Enum state,
});

rt::open_enum!(AuditQueryExecutionStatusResponseState {
    Queued = "Queued",
    Running = "Running",
    Succeeded = "Succeeded",
    Failed = "Failed",
    Cancelled = "Cancelled",
});
