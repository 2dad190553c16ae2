// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Screenshare`.
#[non_exhaustive]
pub struct Screenshare {
    /// `afterCallWork`.
    pub after_call_work: Option<super::AfterCallWork>,
    /// `afterCallWorkRequired`.
    pub after_call_work_required: Option<bool>,
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `context`.
    pub context: Option<String>,
    /// `disconnectType`.
    pub disconnect_type: Option<super::ScreenshareDisconnectType>,
    /// `disconnectedTime`.
    pub disconnected_time: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<super::ScreenshareInitialState>,
    /// `peerCount`.
    pub peer_count: Option<i64>,
    /// `peerId`.
    pub peer_id: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `segments`.
    pub segments: Option<Vec<super::Segment>>,
    /// `sharing`.
    pub sharing: Option<bool>,
    /// `startAlertingTime`.
    pub start_alerting_time: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::ScreenshareState>,
    /// `wrapup`.
    pub wrapup: Option<super::Wrapup>,
    __marks: rt::Marks,
}
/// The values of `disconnectType` in [`Screenshare`](super::Screenshare).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScreenshareDisconnectType {
    /// `endpoint`
    Endpoint,
    /// `client`
    Client,
    /// `system`
    System,
    /// `timeout`
    Timeout,
    /// `transfer`
    Transfer,
    /// `transfer.conference`
    TransferConference,
    /// `transfer.consult`
    TransferConsult,
    /// `transfer.forward`
    TransferForward,
    /// `transfer.noanswer`
    TransferNoanswer,
    /// `transfer.notavailable`
    TransferNotavailable,
    /// `transport.failure`
    TransportFailure,
    /// `error`
    Error,
    /// `peer`
    Peer,
    /// `other`
    Other,
    /// `spam`
    Spam,
    /// `uncallable`
    Uncallable,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `initialState` in [`Screenshare`](super::Screenshare).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScreenshareInitialState {
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
    /// `none`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`Screenshare`](super::Screenshare).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScreenshareState {
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
    /// `none`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Screenshare {
    "afterCallWork" Any after_call_work,
    "afterCallWorkRequired" Bool after_call_work_required,
    "connectedTime" DateTime connected_time,
    "context" Str context,
    "disconnectType" Enum disconnect_type,
    "disconnectedTime" DateTime disconnected_time,
    "id" Str id,
    "initialState" Enum initial_state,
    "peerCount" Int peer_count,
    "peerId" Str peer_id,
    "provider" Str provider,
    "segments" Any segments,
    "sharing" Bool sharing,
    "startAlertingTime" DateTime start_alerting_time,
    "state" Enum state,
    "wrapup" Any wrapup,
});

rt::setters!(Screenshare {
    0 after_call_work with_after_call_work(super::AfterCallWork) clear_after_call_work,
    1 after_call_work_required with_after_call_work_required(bool) clear_after_call_work_required,
    2 connected_time with_connected_time(impl Into<rt::DateTime>) clear_connected_time,
    3 context with_context(impl Into<String>) clear_context,
    4 disconnect_type with_disconnect_type(impl Into<super::ScreenshareDisconnectType>) clear_disconnect_type,
    5 disconnected_time with_disconnected_time(impl Into<rt::DateTime>) clear_disconnected_time,
    6 id with_id(impl Into<String>) clear_id,
    7 initial_state with_initial_state(impl Into<super::ScreenshareInitialState>) clear_initial_state,
    8 peer_count with_peer_count(i64) clear_peer_count,
    9 peer_id with_peer_id(impl Into<String>) clear_peer_id,
    10 provider with_provider(impl Into<String>) clear_provider,
    11 segments with_segments(Vec<super::Segment>) clear_segments,
    12 sharing with_sharing(bool) clear_sharing,
    13 start_alerting_time with_start_alerting_time(impl Into<rt::DateTime>) clear_start_alerting_time,
    14 state with_state(impl Into<super::ScreenshareState>) clear_state,
    15 wrapup with_wrapup(super::Wrapup) clear_wrapup,
});

rt::open_enum!(ScreenshareDisconnectType {
    Endpoint = "endpoint",
    Client = "client",
    System = "system",
    Timeout = "timeout",
    Transfer = "transfer",
    TransferConference = "transfer.conference",
    TransferConsult = "transfer.consult",
    TransferForward = "transfer.forward",
    TransferNoanswer = "transfer.noanswer",
    TransferNotavailable = "transfer.notavailable",
    TransportFailure = "transport.failure",
    Error = "error",
    Peer = "peer",
    Other = "other",
    Spam = "spam",
    Uncallable = "uncallable",
});

rt::open_enum!(ScreenshareInitialState {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    None = "none",
});

rt::open_enum!(ScreenshareState {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    None = "none",
});
