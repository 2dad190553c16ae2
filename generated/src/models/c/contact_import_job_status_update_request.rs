// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactImportJobStatusUpdateRequest`.
///
/// The service requires `jobId`, `status` in requests.
#[non_exhaustive]
pub struct ContactImportJobStatusUpdateRequest {
    /// `jobId`, required.
    pub job_id: Option<String>,
    /// `status`, required.
    pub status: Option<super::ContactImportJobStatusUpdateRequestStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`ContactImportJobStatusUpdateRequest`](super::ContactImportJobStatusUpdateRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactImportJobStatusUpdateRequestStatus {
    /// `Continue`
    Continue,
    /// `Cancel`
    Cancel,
    /// `Retry`
    Retry,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ContactImportJobStatusUpdateRequest {
    "jobId" Str job_id,
    "status" Enum status,
});

rt::setters!(ContactImportJobStatusUpdateRequest {
    0 job_id with_job_id(impl Into<String>) clear_job_id,
    1 status with_status(impl Into<super::ContactImportJobStatusUpdateRequestStatus>) clear_status,
});

rt::open_enum!(ContactImportJobStatusUpdateRequestStatus {
    Continue = "Continue",
    Cancel = "Cancel",
    Retry = "Retry",
});
