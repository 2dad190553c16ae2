// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SyncStatusRequest`.
///
/// The service requires `status` in requests.
#[non_exhaustive]
pub struct SyncStatusRequest {
    /// `status`, required.
    pub status: Option<super::SyncStatusRequestStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`SyncStatusRequest`](super::SyncStatusRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum SyncStatusRequestStatus {
    /// `Created`
    Created,
    /// `ValidationInProgress`
    ValidationInProgress,
    /// `ValidationCompleted`
    ValidationCompleted,
    /// `ValidationFailed`
    ValidationFailed,
    /// `Started`
    Started,
    /// `InProgress`
    InProgress,
    /// `Completed`
    Completed,
    /// `PartialCompleted`
    PartialCompleted,
    /// `Failed`
    Failed,
    /// `AbortRequested`
    AbortRequested,
    /// `Aborted`
    Aborted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SyncStatusRequest {
    "status" Enum status,
});

rt::setters!(SyncStatusRequest {
    0 status with_status(impl Into<super::SyncStatusRequestStatus>) clear_status,
});

rt::open_enum!(SyncStatusRequestStatus {
    Created = "Created",
    ValidationInProgress = "ValidationInProgress",
    ValidationCompleted = "ValidationCompleted",
    ValidationFailed = "ValidationFailed",
    Started = "Started",
    InProgress = "InProgress",
    Completed = "Completed",
    PartialCompleted = "PartialCompleted",
    Failed = "Failed",
    AbortRequested = "AbortRequested",
    Aborted = "Aborted",
});
