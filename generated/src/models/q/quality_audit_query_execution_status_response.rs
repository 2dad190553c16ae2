// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QualityAuditQueryExecutionStatusResponse`.
#[non_exhaustive]
pub struct QualityAuditQueryExecutionStatusResponse {
    /// `dateStart`.
    pub date_start: Option<rt::DateTime>,
    /// `filters`.
    pub filters: Option<Vec<super::QualityAuditQueryFilter>>,
    /// `id`.
    pub id: Option<String>,
    /// `interval`.
    pub interval: Option<String>,
    /// `sort`.
    pub sort: Option<Vec<super::AuditQuerySort>>,
    /// `state`.
    pub state: Option<super::QualityAuditQueryExecutionStatusResponseState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`QualityAuditQueryExecutionStatusResponse`](super::QualityAuditQueryExecutionStatusResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum QualityAuditQueryExecutionStatusResponseState {
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

rt::model!(QualityAuditQueryExecutionStatusResponse {
    "dateStart" DateTime date_start,
    "filters" Any filters,
    "id" Str id,
    "interval" Str interval,
    "sort" Any sort,
    "state" Enum state,
});

rt::open_enum!(QualityAuditQueryExecutionStatusResponseState {
    Queued = "Queued",
    Running = "Running",
    Succeeded = "Succeeded",
    Failed = "Failed",
    Cancelled = "Cancelled",
});
