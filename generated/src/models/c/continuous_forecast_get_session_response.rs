// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContinuousForecastGetSessionResponse`.
#[non_exhaustive]
pub struct ContinuousForecastGetSessionResponse {
    /// `errorCode`.
    pub error_code: Option<String>,
    /// `lastSuccessfulSessionId`, required.
    pub last_successful_session_id: Option<String>,
    /// `sessionId`, required.
    pub session_id: Option<String>,
    /// `state`, required.
    pub state: Option<super::ContinuousForecastGetSessionResponseState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`ContinuousForecastGetSessionResponse`](super::ContinuousForecastGetSessionResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContinuousForecastGetSessionResponseState {
    /// `Complete`
    Complete,
    /// `Processing`
    Processing,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ContinuousForecastGetSessionResponse {
    "errorCode" Str error_code,
    "lastSuccessfulSessionId" Str last_successful_session_id,
    "sessionId" Str session_id,
    "state" Enum state,
});

rt::open_enum!(ContinuousForecastGetSessionResponseState {
    Complete = "Complete",
    Processing = "Processing",
    Error = "Error",
});
