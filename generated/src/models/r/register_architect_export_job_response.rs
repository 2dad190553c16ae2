// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RegisterArchitectExportJobResponse`.
#[non_exhaustive]
pub struct RegisterArchitectExportJobResponse {
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::RegisterArchitectExportJobResponseStatus>,
    /// `totalFlows`.
    pub total_flows: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `status` in [`RegisterArchitectExportJobResponse`](super::RegisterArchitectExportJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum RegisterArchitectExportJobResponseStatus {
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

rt::model!(RegisterArchitectExportJobResponse {
    "id" Str id,
    "selfUri" Str self_uri,
    "status" Enum status,
    "totalFlows" Int total_flows,
});

rt::open_enum!(RegisterArchitectExportJobResponseStatus {
    Registered = "Registered",
    Started = "Started",
    Success = "Success",
    Failure = "Failure",
});
