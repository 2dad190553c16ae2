// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MediaParticipantRequest`.
#[non_exhaustive]
pub struct MediaParticipantRequest {
    /// `confined`.
    pub confined: Option<bool>,
    /// `held`.
    pub held: Option<bool>,
    /// `muted`.
    pub muted: Option<bool>,
    /// `recording`.
    pub recording: Option<bool>,
    /// `resumeTime`.
    pub resume_time: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::MediaParticipantRequestState>,
    /// `wrapup`.
    pub wrapup: Option<super::WrapupInput>,
    /// `wrapupSkipped`.
    pub wrapup_skipped: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `state` in [`MediaParticipantRequest`](super::MediaParticipantRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum MediaParticipantRequestState {
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

rt::model!(MediaParticipantRequest {
    "confined" Bool confined,
    "held" Bool held,
    "muted" Bool muted,
    "recording" Bool recording,
    "resumeTime" DateTime resume_time,
    "state" Enum state,
    "wrapup" Any wrapup,
    "wrapupSkipped" Bool wrapup_skipped,
});

rt::setters!(MediaParticipantRequest {
    0 confined with_confined(bool) clear_confined,
    1 held with_held(bool) clear_held,
    2 muted with_muted(bool) clear_muted,
    3 recording with_recording(bool) clear_recording,
    4 resume_time with_resume_time(impl Into<rt::DateTime>) clear_resume_time,
    5 state with_state(impl Into<super::MediaParticipantRequestState>) clear_state,
    6 wrapup with_wrapup(super::WrapupInput) clear_wrapup,
    7 wrapup_skipped with_wrapup_skipped(bool) clear_wrapup_skipped,
});

rt::open_enum!(MediaParticipantRequestState {
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
