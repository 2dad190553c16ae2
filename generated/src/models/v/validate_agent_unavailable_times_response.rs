// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ValidateAgentUnavailableTimesResponse`.
#[non_exhaustive]
pub struct ValidateAgentUnavailableTimesResponse {
    /// `id`.
    pub id: Option<String>,
    /// `result`.
    pub result: Option<super::UnavailableTimesValidationResult>,
    /// `status`, required.
    pub status: Option<super::ValidateAgentUnavailableTimesResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`ValidateAgentUnavailableTimesResponse`](super::ValidateAgentUnavailableTimesResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ValidateAgentUnavailableTimesResponseStatus {
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

rt::model!(ValidateAgentUnavailableTimesResponse {
    "id" Str id,
    "result" Any result,
    "status" Enum status,
});

rt::open_enum!(ValidateAgentUnavailableTimesResponseStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});
