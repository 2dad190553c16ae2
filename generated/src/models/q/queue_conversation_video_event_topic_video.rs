// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationVideoEventTopicVideo`.
#[non_exhaustive]
pub struct QueueConversationVideoEventTopicVideo {
    /// `afterCallWork`.
    pub after_call_work: Option<super::QueueConversationVideoEventTopicAfterCallWork>,
    /// `afterCallWorkRequired`.
    pub after_call_work_required: Option<bool>,
    /// `audioMuted`.
    pub audio_muted: Option<bool>,
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `context`.
    pub context: Option<String>,
    /// `disconnectType`.
    pub disconnect_type: Option<
        super::QueueConversationVideoEventTopicVideoDisconnectType,
    >,
    /// `disconnectedTime`.
    pub disconnected_time: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<super::QueueConversationVideoEventTopicVideoInitialState>,
    /// `msids`.
    pub msids: Option<Vec<String>>,
    /// `peerCount`.
    pub peer_count: Option<i64>,
    /// `peerId`.
    pub peer_id: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `queueMediaSettings`.
    pub queue_media_settings: Option<
        super::QueueConversationVideoEventTopicQueueMediaSettings,
    >,
    /// `scriptId`.
    pub script_id: Option<String>,
    /// `self`.
    pub self_: Option<super::QueueConversationVideoEventTopicAddress>,
    /// `sharingScreen`.
    pub sharing_screen: Option<bool>,
    /// `state`.
    pub state: Option<super::QueueConversationVideoEventTopicVideoState>,
    /// `videoMuted`.
    pub video_muted: Option<bool>,
    /// `wrapup`.
    pub wrapup: Option<super::QueueConversationVideoEventTopicWrapup>,
    __marks: rt::Marks,
}
/// The values of `disconnectType` in [`QueueConversationVideoEventTopicVideo`](super::QueueConversationVideoEventTopicVideo).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationVideoEventTopicVideoDisconnectType {
    /// `endpoint`
    Endpoint,
    /// `endpoint.dnd`
    EndpointDnd,
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
    /// `transfer.dnd`
    TransferDnd,
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
/// The values of `initialState` in [`QueueConversationVideoEventTopicVideo`](super::QueueConversationVideoEventTopicVideo).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationVideoEventTopicVideoInitialState {
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
/// The values of `state` in [`QueueConversationVideoEventTopicVideo`](super::QueueConversationVideoEventTopicVideo).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationVideoEventTopicVideoState {
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

rt::model!(QueueConversationVideoEventTopicVideo {
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
    "queueMediaSettings" Any queue_media_settings,
    "scriptId" Str script_id,
    "self" Any self_,
    "sharingScreen" Bool sharing_screen,
    "state" Enum state,
    "videoMuted" Bool video_muted,
    "wrapup" Any wrapup,
});

rt::open_enum!(QueueConversationVideoEventTopicVideoDisconnectType {
    Endpoint = "endpoint",
    EndpointDnd = "endpoint.dnd",
    Client = "client",
    System = "system",
    Timeout = "timeout",
    Transfer = "transfer",
    TransferConference = "transfer.conference",
    TransferConsult = "transfer.consult",
    TransferForward = "transfer.forward",
    TransferNoanswer = "transfer.noanswer",
    TransferNotavailable = "transfer.notavailable",
    TransferDnd = "transfer.dnd",
    TransportFailure = "transport.failure",
    Error = "error",
    Peer = "peer",
    Other = "other",
    Spam = "spam",
    Uncallable = "uncallable",
});

rt::open_enum!(QueueConversationVideoEventTopicVideoInitialState {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    None = "none",
});

rt::open_enum!(QueueConversationVideoEventTopicVideoState {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    None = "none",
});
