// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemQueryJobResponse`.
#[non_exhaustive]
pub struct WorkitemQueryJobResponse {
    /// `dateFinished`.
    pub date_finished: Option<rt::DateTime>,
    /// `dateStarted`.
    pub date_started: Option<rt::DateTime>,
    /// `error`.
    pub error: Option<super::WorkitemQueryJobError>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::WorkitemQueryJobResponseState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`WorkitemQueryJobResponse`](super::WorkitemQueryJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemQueryJobResponseState {
    /// `Queued`
    Queued,
    /// `Running`
    Running,
    /// `Succeeded`
    Succeeded,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkitemQueryJobResponse {
    "dateFinished" DateTime date_finished,
    "dateStarted" DateTime date_started,
    "error" Any error,
    "id" Str id,
    "selfUri" Str self_uri,
    "state" Enum state,
});

rt::open_enum!(WorkitemQueryJobResponseState {
    Queued = "Queued",
    Running = "Running",
    Succeeded = "Succeeded",
    Failed = "Failed",
});
