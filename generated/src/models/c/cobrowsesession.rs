// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Cobrowsesession`.
#[non_exhaustive]
pub struct Cobrowsesession {
    /// `afterCallWork`.
    pub after_call_work: Option<super::AfterCallWork>,
    /// `afterCallWorkRequired`.
    pub after_call_work_required: Option<bool>,
    /// `cobrowseRole`.
    pub cobrowse_role: Option<String>,
    /// `cobrowseSessionId`.
    pub cobrowse_session_id: Option<String>,
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `controlling`.
    pub controlling: Option<Vec<String>>,
    /// `disconnectType`.
    pub disconnect_type: Option<super::CobrowsesessionDisconnectType>,
    /// `disconnectedTime`.
    pub disconnected_time: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<super::CobrowsesessionInitialState>,
    /// `peerId`.
    pub peer_id: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `providerEventTime`.
    pub provider_event_time: Option<rt::DateTime>,
    /// `segments`.
    pub segments: Option<Vec<super::Segment>>,
    /// `self`.
    pub self_: Option<super::Address>,
    /// `startAlertingTime`.
    pub start_alerting_time: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::CobrowsesessionState>,
    /// `viewerUrl`.
    pub viewer_url: Option<String>,
    /// `wrapup`.
    pub wrapup: Option<super::Wrapup>,
    __marks: rt::Marks,
}
/// The values of `disconnectType` in [`Cobrowsesession`](super::Cobrowsesession).
#[derive(Clone)]
#[non_exhaustive]
pub enum CobrowsesessionDisconnectType {
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
/// The values of `initialState` in [`Cobrowsesession`](super::Cobrowsesession).
#[derive(Clone)]
#[non_exhaustive]
pub enum CobrowsesessionInitialState {
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
    /// `scheduled`
    Scheduled,
    /// `none`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`Cobrowsesession`](super::Cobrowsesession).
#[derive(Clone)]
#[non_exhaustive]
pub enum CobrowsesessionState {
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
    /// `scheduled`
    Scheduled,
    /// `none`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Cobrowsesession {
    "afterCallWork" Any after_call_work,
    "afterCallWorkRequired" Bool after_call_work_required,
    "cobrowseRole" Str cobrowse_role,
    "cobrowseSessionId" Str cobrowse_session_id,
    "connectedTime" DateTime connected_time,
    "controlling" Texts controlling,
    "disconnectType" Enum disconnect_type,
    "disconnectedTime" DateTime disconnected_time,
    "id" Str id,
    "initialState" Enum initial_state,
    "peerId" Str peer_id,
    "provider" Str provider,
    "providerEventTime" DateTime provider_event_time,
    "segments" Any segments,
    "self" Any self_,
    "startAlertingTime" DateTime start_alerting_time,
    "state" Enum state,
    "viewerUrl" Str viewer_url,
    "wrapup" Any wrapup,
});

rt::setters!(Cobrowsesession {
    0 after_call_work with_after_call_work(super::AfterCallWork) clear_after_call_work,
    1 after_call_work_required with_after_call_work_required(bool) clear_after_call_work_required,
    2 cobrowse_role with_cobrowse_role(impl Into<String>) clear_cobrowse_role,
    3 cobrowse_session_id with_cobrowse_session_id(impl Into<String>) clear_cobrowse_session_id,
    4 connected_time with_connected_time(impl Into<rt::DateTime>) clear_connected_time,
    5 controlling with_controlling(Vec<String>) clear_controlling,
    6 disconnect_type with_disconnect_type(impl Into<super::CobrowsesessionDisconnectType>) clear_disconnect_type,
    7 disconnected_time with_disconnected_time(impl Into<rt::DateTime>) clear_disconnected_time,
    8 id with_id(impl Into<String>) clear_id,
    9 initial_state with_initial_state(impl Into<super::CobrowsesessionInitialState>) clear_initial_state,
    10 peer_id with_peer_id(impl Into<String>) clear_peer_id,
    11 provider with_provider(impl Into<String>) clear_provider,
    12 provider_event_time with_provider_event_time(impl Into<rt::DateTime>) clear_provider_event_time,
    13 segments with_segments(Vec<super::Segment>) clear_segments,
    14 self_ with_self_(super::Address) clear_self_,
    15 start_alerting_time with_start_alerting_time(impl Into<rt::DateTime>) clear_start_alerting_time,
    16 state with_state(impl Into<super::CobrowsesessionState>) clear_state,
    17 viewer_url with_viewer_url(impl Into<String>) clear_viewer_url,
    18 wrapup with_wrapup(super::Wrapup) clear_wrapup,
});

rt::open_enum!(CobrowsesessionDisconnectType {
    Endpoint = "endpoint",
    Client = "client",
    System = "system",
    Timeout = "timeout",
    Transfer = "transfer",
    TransferConference = "transfer.conference",
    TransferConsult = "transfer.consult",
    TransferForward = "transfer.forward",
    TransportFailure = "transport.failure",
    Error = "error",
    Peer = "peer",
    Other = "other",
    Spam = "spam",
    Uncallable = "uncallable",
});

rt::open_enum!(CobrowsesessionInitialState {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    Scheduled = "scheduled",
    None = "none",
});

rt::open_enum!(CobrowsesessionState {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    Scheduled = "scheduled",
    None = "none",
});
