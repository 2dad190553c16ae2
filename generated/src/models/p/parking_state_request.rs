// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ParkingStateRequest`.
///
/// The service requires `state` in requests.
#[non_exhaustive]
pub struct ParkingStateRequest {
    /// `resumeTime`.
    pub resume_time: Option<rt::DateTime>,
    /// `state`, required.
    pub state: Option<super::ParkingStateRequestState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`ParkingStateRequest`](super::ParkingStateRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum ParkingStateRequestState {
    /// `alerting`
    Alerting,
    /// `dialing`
    Dialing,
    /// `contacting`
    Contacting,
    /// `offering`
    Offering,
    /// `connected`
    Connected,
    /// `disconnected`
    Disconnected,
    /// `terminated`
    Terminated,
    /// `converting`
    Converting,
    /// `uploading`
    Uploading,
    /// `transmitting`
    Transmitting,
    /// `parked`
    Parked,
    /// `none`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ParkingStateRequest {
    "resumeTime" DateTime resume_time,
    "state" Enum state,
});

rt::setters!(ParkingStateRequest {
    0 resume_time with_resume_time(impl Into<rt::DateTime>) clear_resume_time,
    1 state with_state(impl Into<super::ParkingStateRequestState>) clear_state,
});

rt::open_enum!(ParkingStateRequestState {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    Converting = "converting",
    Uploading = "uploading",
    Transmitting = "transmitting",
    Parked = "parked",
    None = "none",
});
