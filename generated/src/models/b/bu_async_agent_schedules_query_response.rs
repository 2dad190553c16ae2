// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuAsyncAgentSchedulesQueryResponse`.
#[non_exhaustive]
pub struct BuAsyncAgentSchedulesQueryResponse {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `operationId`.
    pub operation_id: Option<String>,
    /// `progress`.
    pub progress: Option<i64>,
    /// `result`.
    pub result: Option<super::BuAgentSchedulesQueryResponse>,
    /// `status`.
    pub status: Option<super::BuAsyncAgentSchedulesQueryResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`BuAsyncAgentSchedulesQueryResponse`](super::BuAsyncAgentSchedulesQueryResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuAsyncAgentSchedulesQueryResponseStatus {
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

rt::model!(BuAsyncAgentSchedulesQueryResponse {
    "downloadUrl" Str download_url,
    "operationId" Str operation_id,
    "progress" Int progress,
    "result" Any result,
    "status" Enum status,
});

rt::open_enum!(BuAsyncAgentSchedulesQueryResponseStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});
