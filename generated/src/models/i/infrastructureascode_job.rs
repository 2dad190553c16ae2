// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InfrastructureascodeJob`.
#[non_exhaustive]
pub struct InfrastructureascodeJob {
    /// `acceleratorId`.
    pub accelerator_id: Option<String>,
    /// `dateSubmitted`.
    pub date_submitted: Option<rt::DateTime>,
    /// `dryRun`, required.
    pub dry_run: Option<bool>,
    /// `errorInfo`.
    pub error_info: Option<super::ErrorInfo>,
    /// `id`.
    pub id: Option<String>,
    /// `results`.
    pub results: Option<String>,
    /// `rollbackResults`.
    pub rollback_results: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::InfrastructureascodeJobStatus>,
    /// `submittedBy`.
    pub submitted_by: Option<super::UserReference>,
    __marks: rt::Marks,
}
/// The values of `status` in [`InfrastructureascodeJob`](super::InfrastructureascodeJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum InfrastructureascodeJobStatus {
    /// `Created`
    Created,
    /// `Queued`
    Queued,
    /// `Running`
    Running,
    /// `Complete`
    Complete,
    /// `InternalError`
    InternalError,
    /// `Incomplete`
    Incomplete,
    /// `Failed`
    Failed,
    /// `RollbackFailed`
    RollbackFailed,
    /// `RollbackComplete`
    RollbackComplete,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(InfrastructureascodeJob {
    "acceleratorId" Str accelerator_id,
    "dateSubmitted" DateTime date_submitted,
    "dryRun" Bool dry_run,
    "errorInfo" Any error_info,
    "id" Str id,
    "results" Str results,
    "rollbackResults" Str rollback_results,
    "selfUri" Str self_uri,
    "status" Enum status,
    "submittedBy" Any submitted_by,
});

rt::open_enum!(InfrastructureascodeJobStatus {
    Created = "Created",
    Queued = "Queued",
    Running = "Running",
    Complete = "Complete",
    InternalError = "InternalError",
    Incomplete = "Incomplete",
    Failed = "Failed",
    RollbackFailed = "RollbackFailed",
    RollbackComplete = "RollbackComplete",
});
