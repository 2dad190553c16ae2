// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEventTopicScreenShare`.
#[non_exhaustive]
pub struct ConversationEventTopicScreenShare {
    /// `afterCallWork`.
    pub after_call_work: Option<super::ConversationEventTopicAfterCallWork>,
    /// `afterCallWorkRequired`.
    pub after_call_work_required: Option<bool>,
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `context`.
    pub context: Option<String>,
    /// `disconnectType`.
    pub disconnect_type: Option<super::ConversationEventTopicScreenShareDisconnectType>,
    /// `disconnectedTime`.
    pub disconnected_time: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<super::ConversationEventTopicScreenShareInitialState>,
    /// `peerCount`.
    pub peer_count: Option<i64>,
    /// `peerId`.
    pub peer_id: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `queueMediaSettings`.
    pub queue_media_settings: Option<super::ConversationEventTopicQueueMediaSettings>,
    /// `scriptId`.
    pub script_id: Option<String>,
    /// `self`.
    pub self_: Option<super::ConversationEventTopicAddress>,
    /// `sharing`.
    pub sharing: Option<bool>,
    /// `state`.
    pub state: Option<super::ConversationEventTopicScreenShareState>,
    /// `wrapup`.
    pub wrapup: Option<super::ConversationEventTopicWrapup>,
    __marks: rt::Marks,
}
/// The values of `disconnectType` in [`ConversationEventTopicScreenShare`](super::ConversationEventTopicScreenShare).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationEventTopicScreenShareDisconnectType {
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
/// The values of `initialState` in [`ConversationEventTopicScreenShare`](super::ConversationEventTopicScreenShare).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationEventTopicScreenShareInitialState {
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
/// The values of `state` in [`ConversationEventTopicScreenShare`](super::ConversationEventTopicScreenShare).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationEventTopicScreenShareState {
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

rt::model!(ConversationEventTopicScreenShare {
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
    "queueMediaSettings" Any queue_media_settings,
    "scriptId" Str script_id,
    "self" Any self_,
    "sharing" Bool sharing,
    "state" Enum state,
    "wrapup" Any wrapup,
});

rt::open_enum!(ConversationEventTopicScreenShareDisconnectType {
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

rt::open_enum!(ConversationEventTopicScreenShareInitialState {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    None = "none",
});

rt::open_enum!(ConversationEventTopicScreenShareState {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    None = "none",
});
