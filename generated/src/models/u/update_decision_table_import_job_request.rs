// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateDecisionTableImportJobRequest`.
///
/// The service requires `status` in requests.
#[non_exhaustive]
pub struct UpdateDecisionTableImportJobRequest {
    /// `status`, required.
    pub status: Option<super::UpdateDecisionTableImportJobRequestStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`UpdateDecisionTableImportJobRequest`](super::UpdateDecisionTableImportJobRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateDecisionTableImportJobRequestStatus {
    /// `Uploading`
    Uploading,
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Failed`
    Failed,
    /// `Cancelled`
    Cancelled,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UpdateDecisionTableImportJobRequest {
    "status" Enum status,
});

rt::setters!(UpdateDecisionTableImportJobRequest {
    0 status with_status(impl Into<super::UpdateDecisionTableImportJobRequestStatus>) clear_status,
});

rt::open_enum!(UpdateDecisionTableImportJobRequestStatus {
    Uploading = "Uploading",
    Processing = "Processing",
    Complete = "Complete",
    Failed = "Failed",
    Cancelled = "Cancelled",
});
