// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScheduleUploadProcessingResponse`.
#[non_exhaustive]
pub struct ScheduleUploadProcessingResponse {
    /// `operationId`.
    pub operation_id: Option<String>,
    /// `result`.
    pub result: Option<super::BuScheduleMetadata>,
    /// `status`.
    pub status: Option<super::ScheduleUploadProcessingResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`ScheduleUploadProcessingResponse`](super::ScheduleUploadProcessingResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScheduleUploadProcessingResponseStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Canceled`
    Canceled,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ScheduleUploadProcessingResponse {
    "operationId" Str operation_id,
    "result" Any result,
    "status" Enum status,
});

rt::open_enum!(ScheduleUploadProcessingResponseStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});
