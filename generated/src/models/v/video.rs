// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Video`.
#[non_exhaustive]
pub struct Video {
    /// `afterCallWork`.
    pub after_call_work: Option<super::AfterCallWork>,
    /// `afterCallWorkRequired`.
    pub after_call_work_required: Option<bool>,
    /// `audioMuted`.
    pub audio_muted: Option<bool>,
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `context`.
    pub context: Option<String>,
    /// `disconnectType`.
    pub disconnect_type: Option<super::VideoDisconnectType>,
    /// `disconnectedTime`.
    pub disconnected_time: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<super::VideoInitialState>,
    /// `msids`.
    pub msids: Option<Vec<String>>,
    /// `peerCount`.
    pub peer_count: Option<i64>,
    /// `peerId`.
    pub peer_id: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `self`.
    pub self_: Option<super::Address>,
    /// `sharingScreen`.
    pub sharing_screen: Option<bool>,
    /// `startAlertingTime`.
    pub start_alerting_time: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::VideoState>,
    /// `videoMuted`.
    pub video_muted: Option<bool>,
    /// `wrapup`.
    pub wrapup: Option<super::Wrapup>,
    __marks: rt::Marks,
}
/// The values of `disconnectType` in [`Video`](super::Video).
#[derive(Clone)]
#[non_exhaustive]
pub enum VideoDisconnectType {
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
/// The values of `initialState` in [`Video`](super::Video).
#[derive(Clone)]
#[non_exhaustive]
pub enum VideoInitialState {
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
/// The values of `state` in [`Video`](super::Video).
#[derive(Clone)]
#[non_exhaustive]
pub enum VideoState {
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

rt::model!(Video {
    "afterCallWork" Any after_call_work,
    "afterCallWorkRequired" Bool after_call_work_required,
    "audioMuted" Bool audio_muted,
    "connectedTime" DateTime connected_time,
    "context" Str context,
    "disconnectType" Enum disconnect_type,
    "disconnectedTime" DateTime disconnected_time,
    "id" Str id,
    "initialState" Enum initial_state,
    "msids" Texts msids,
    "peerCount" Int peer_count,
    "peerId" Str peer_id,
    "provider" Str provider,
    "self" Any self_,
    "sharingScreen" Bool sharing_screen,
    "startAlertingTime" DateTime start_alerting_time,
    "state" Enum state,
    "videoMuted" Bool video_muted,
    "wrapup" Any wrapup,
});

rt::setters!(Video {
    0 after_call_work with_after_call_work(super::AfterCallWork) clear_after_call_work,
    1 after_call_work_required with_after_call_work_required(bool) clear_after_call_work_required,
    2 audio_muted with_audio_muted(bool) clear_audio_muted,
    3 connected_time with_connected_time(impl Into<rt::DateTime>) clear_connected_time,
    4 context with_context(impl Into<String>) clear_context,
    5 disconnect_type with_disconnect_type(impl Into<super::VideoDisconnectType>) clear_disconnect_type,
    6 disconnected_time with_disconnected_time(impl Into<rt::DateTime>) clear_disconnected_time,
    7 id with_id(impl Into<String>) clear_id,
    8 initial_state with_initial_state(impl Into<super::VideoInitialState>) clear_initial_state,
    9 msids with_msids(Vec<String>) clear_msids,
    10 peer_count with_peer_count(i64) clear_peer_count,
    11 peer_id with_peer_id(impl Into<String>) clear_peer_id,
    12 provider with_provider(impl Into<String>) clear_provider,
    13 self_ with_self_(super::Address) clear_self_,
    14 sharing_screen with_sharing_screen(bool) clear_sharing_screen,
    15 start_alerting_time with_start_alerting_time(impl Into<rt::DateTime>) clear_start_alerting_time,
    16 state with_state(impl Into<super::VideoState>) clear_state,
    17 video_muted with_video_muted(bool) clear_video_muted,
    18 wrapup with_wrapup(super::Wrapup) clear_wrapup,
});

rt::open_enum!(VideoDisconnectType {
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

rt::open_enum!(VideoInitialState {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    None = "none",
});

rt::open_enum!(VideoState {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    None = "none",
});
