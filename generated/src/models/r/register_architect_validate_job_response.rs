// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RegisterArchitectValidateJobResponse`.
#[non_exhaustive]
pub struct RegisterArchitectValidateJobResponse {
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::RegisterArchitectValidateJobResponseStatus>,
    /// `totalFlows`.
    pub total_flows: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `status` in [`RegisterArchitectValidateJobResponse`](super::RegisterArchitectValidateJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum RegisterArchitectValidateJobResponseStatus {
    /// `Registered`
    Registered,
    /// `Started`
    Started,
    /// `Success`
    Success,
    /// `Failure`
    Failure,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RegisterArchitectValidateJobResponse {
    "id" Str id,
    "selfUri" Str self_uri,
    "status" Enum status,
    "totalFlows" Int total_flows,
});

rt::open_enum!(RegisterArchitectValidateJobResponseStatus {
    Registered = "Registered",
    Started = "Started",
    Success = "Success",
    Failure = "Failure",
});
