// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuAsyncScheduleResponse`.
#[non_exhaustive]
pub struct BuAsyncScheduleResponse {
    /// `operationId`.
    pub operation_id: Option<String>,
    /// `result`.
    pub result: Option<super::BuScheduleMetadata>,
    /// `status`.
    pub status: Option<super::BuAsyncScheduleResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`BuAsyncScheduleResponse`](super::BuAsyncScheduleResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuAsyncScheduleResponseStatus {
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

rt::model!(BuAsyncScheduleResponse {
    "operationId" Str operation_id,
    "result" Any result,
    "status" Enum status,
});

rt::open_enum!(BuAsyncScheduleResponseStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});
