// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactImportJobStatusUpdateResponse`.
#[non_exhaustive]
pub struct ContactImportJobStatusUpdateResponse {
    /// `jobId`.
    pub job_id: Option<String>,
    /// `status`.
    pub status: Option<super::ContactImportJobStatusUpdateResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`ContactImportJobStatusUpdateResponse`](super::ContactImportJobStatusUpdateResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactImportJobStatusUpdateResponseStatus {
    /// `Continue`
    Continue,
    /// `Cancel`
    Cancel,
    /// `Retry`
    Retry,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ContactImportJobStatusUpdateResponse {
    "jobId" Str job_id,
    "status" Enum status,
});

rt::open_enum!(ContactImportJobStatusUpdateResponseStatus {
    Continue = "Continue",
    Cancel = "Cancel",
    Retry = "Retry",
});
