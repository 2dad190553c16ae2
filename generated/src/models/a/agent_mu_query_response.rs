// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentMuQueryResponse`.
#[non_exhaustive]
pub struct AgentMuQueryResponse {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `error`.
    pub error: Option<super::ErrorBody>,
    /// `operationId`, required.
    pub operation_id: Option<String>,
    /// `result`.
    pub result: Option<super::AgentMuScheduleResult>,
    /// `status`, required.
    pub status: Option<super::AgentMuQueryResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`AgentMuQueryResponse`](super::AgentMuQueryResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentMuQueryResponseStatus {
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

rt::model!(AgentMuQueryResponse {
    "downloadUrl" Str download_url,
    "error" Any error,
    "operationId" Str operation_id,
    "result" Any result,
    "status" Enum status,
});

rt::open_enum!(AgentMuQueryResponseStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});
