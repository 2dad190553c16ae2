// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingUploadReportRequest`.
///
/// The service requires `dateSince` in requests.
#[non_exhaustive]
pub struct RecordingUploadReportRequest {
    /// `dateSince`, required.
    pub date_since: Option<rt::DateTime>,
    /// `uploadStatus`.
    pub upload_status: Option<super::RecordingUploadReportRequestUploadStatus>,
    __marks: rt::Marks,
}
/// The values of `uploadStatus` in [`RecordingUploadReportRequest`](super::RecordingUploadReportRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordingUploadReportRequestUploadStatus {
    /// `Pending`
    Pending,
    /// `Success`
    Success,
    /// `Failure`
    Failure,
    /// `WaitForConversation`
    WaitForConversation,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RecordingUploadReportRequest {
    "dateSince" DateTime date_since,
    "uploadStatus" Enum upload_status,
});

rt::setters!(RecordingUploadReportRequest {
    0 date_since with_date_since(impl Into<rt::DateTime>) clear_date_since,
    1 upload_status with_upload_status(impl Into<super::RecordingUploadReportRequestUploadStatus>) clear_upload_status,
});

rt::open_enum!(RecordingUploadReportRequestUploadStatus {
    Pending = "Pending",
    Success = "Success",
    Failure = "Failure",
    WaitForConversation = "WaitForConversation",
});
