// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContinuousForecastSessionResponse`.
#[non_exhaustive]
pub struct ContinuousForecastSessionResponse {
    /// `files`.
    pub files: Option<super::SessionFiles>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `state`.
    pub state: Option<super::ContinuousForecastSessionResponseState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`ContinuousForecastSessionResponse`](super::ContinuousForecastSessionResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContinuousForecastSessionResponseState {
    /// `Complete`
    Complete,
    /// `Processing`
    Processing,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ContinuousForecastSessionResponse {
    "files" Any files,
    "sessionId" Str session_id,
    "state" Enum state,
});

rt::open_enum!(ContinuousForecastSessionResponseState {
    Complete = "Complete",
    Processing = "Processing",
    Error = "Error",
});
