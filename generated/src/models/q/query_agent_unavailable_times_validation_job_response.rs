// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryAgentUnavailableTimesValidationJobResponse`.
#[non_exhaustive]
pub struct QueryAgentUnavailableTimesValidationJobResponse {
    /// `agent`, required.
    pub agent: Option<super::UserReference>,
    /// `error`.
    pub error: Option<super::ErrorBody>,
    /// `id`.
    pub id: Option<String>,
    /// `result`.
    pub result: Option<super::UnavailableTimesValidationResult>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::QueryAgentUnavailableTimesValidationJobResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`QueryAgentUnavailableTimesValidationJobResponse`](super::QueryAgentUnavailableTimesValidationJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueryAgentUnavailableTimesValidationJobResponseStatus {
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

rt::model!(QueryAgentUnavailableTimesValidationJobResponse {
    "agent" Any agent,
    "error" Any error,
    "id" Str id,
    "result" Any result,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(QueryAgentUnavailableTimesValidationJobResponseStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});
