// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuAsyncScheduleRunResponse`.
#[non_exhaustive]
pub struct BuAsyncScheduleRunResponse {
    /// `operationId`.
    pub operation_id: Option<String>,
    /// `result`.
    pub result: Option<super::BuScheduleRun>,
    /// `status`.
    pub status: Option<super::BuAsyncScheduleRunResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`BuAsyncScheduleRunResponse`](super::BuAsyncScheduleRunResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuAsyncScheduleRunResponseStatus {
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

rt::model!(BuAsyncScheduleRunResponse {
    "operationId" Str operation_id,
    "result" Any result,
    "status" Enum status,
});

rt::open_enum!(BuAsyncScheduleRunResponseStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});
