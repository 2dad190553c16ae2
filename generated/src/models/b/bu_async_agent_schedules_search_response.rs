// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuAsyncAgentSchedulesSearchResponse`.
#[non_exhaustive]
pub struct BuAsyncAgentSchedulesSearchResponse {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `operationId`.
    pub operation_id: Option<String>,
    /// `progress`.
    pub progress: Option<i64>,
    /// `result`.
    pub result: Option<super::BuAgentSchedulesSearchResponse>,
    /// `status`.
    pub status: Option<super::BuAsyncAgentSchedulesSearchResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`BuAsyncAgentSchedulesSearchResponse`](super::BuAsyncAgentSchedulesSearchResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuAsyncAgentSchedulesSearchResponseStatus {
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

rt::model!(BuAsyncAgentSchedulesSearchResponse {
    "downloadUrl" Str download_url,
    "operationId" Str operation_id,
    "progress" Int progress,
    "result" Any result,
    "status" Enum status,
});

rt::open_enum!(BuAsyncAgentSchedulesSearchResponseStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});
