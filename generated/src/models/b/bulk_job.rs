// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkJob`.
#[non_exhaustive]
pub struct BulkJob {
    /// `action`.
    pub action: Option<super::BulkJobAction>,
    /// `dateFinished`.
    pub date_finished: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `dateStarted`.
    pub date_started: Option<rt::DateTime>,
    /// `failedCount`.
    pub failed_count: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::BulkJobState>,
    /// `successfulCount`.
    pub successful_count: Option<i64>,
    /// `totalCount`.
    pub total_count: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `action` in [`BulkJob`](super::BulkJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum BulkJobAction {
    /// `TerminateWorkitems`
    TerminateWorkitems,
    /// `AddWorkitems`
    AddWorkitems,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`BulkJob`](super::BulkJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum BulkJobState {
    /// `Idle`
    Idle,
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
    /// `Terminated`
    Terminated,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BulkJob {
    "action" Enum action,
    "dateFinished" DateTime date_finished,
    "dateModified" DateTime date_modified,
    "dateStarted" DateTime date_started,
    "failedCount" Int failed_count,
    "id" Str id,
    "selfUri" Str self_uri,
    "state" Enum state,
    "successfulCount" Int successful_count,
    "totalCount" Int total_count,
});

rt::open_enum!(BulkJobAction {
    TerminateWorkitems = "TerminateWorkitems",
    AddWorkitems = "AddWorkitems",
});

rt::open_enum!(BulkJobState {
    Idle = "Idle",
    Queued = "Queued",
    Running = "Running",
    Succeeded = "Succeeded",
    Failed = "Failed",
    Cancelled = "Cancelled",
    Terminated = "Terminated",
});
