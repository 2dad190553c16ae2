// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2WfmContinuousForecastSessionEventContinuousForecastSessionNotification`.
#[non_exhaustive]
pub struct V2WfmContinuousForecastSessionEventContinuousForecastSessionNotification {
    /// `errorCode`.
    pub error_code: Option<String>,
    /// `forecastDataState`.
    pub forecast_data_state: Option<
        super::V2WfmContinuousForecastSessionEventContinuousForecastSessionNotificationForecastDataState,
    >,
    /// `lastSuccessfulSessionId`.
    pub last_successful_session_id: Option<String>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `state`.
    pub state: Option<
        super::V2WfmContinuousForecastSessionEventContinuousForecastSessionNotificationState,
    >,
    __marks: rt::Marks,
}
/// The values of `forecastDataState` in [`V2WfmContinuousForecastSessionEventContinuousForecastSessionNotification`](super::V2WfmContinuousForecastSessionEventContinuousForecastSessionNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2WfmContinuousForecastSessionEventContinuousForecastSessionNotificationForecastDataState {
    /// `Current`
    Current,
    /// `Stale`
    Stale,
    /// `Processing`
    Processing,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`V2WfmContinuousForecastSessionEventContinuousForecastSessionNotification`](super::V2WfmContinuousForecastSessionEventContinuousForecastSessionNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2WfmContinuousForecastSessionEventContinuousForecastSessionNotificationState {
    /// `Complete`
    Complete,
    /// `Processing`
    Processing,
    /// `Error`
    Error,
    /// `Cancelled`
    Cancelled,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V2WfmContinuousForecastSessionEventContinuousForecastSessionNotification {
    "errorCode" Str error_code,
    "forecastDataState" Enum forecast_data_state,
    "lastSuccessfulSessionId" Str last_successful_session_id,
    "sessionId" Str session_id,
    "state" Enum state,
});

rt::open_enum!(V2WfmContinuousForecastSessionEventContinuousForecastSessionNotificationForecastDataState {
    Current = "Current",
    Stale = "Stale",
    Processing = "Processing",
});

rt::open_enum!(V2WfmContinuousForecastSessionEventContinuousForecastSessionNotificationState {
    Complete = "Complete",
    Processing = "Processing",
    Error = "Error",
    Cancelled = "Cancelled",
});
