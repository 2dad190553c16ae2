// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationVideoEventTopicCobrowse`.
#[non_exhaustive]
pub struct QueueConversationVideoEventTopicCobrowse {
    /// `afterCallWork`.
    pub after_call_work: Option<super::QueueConversationVideoEventTopicAfterCallWork>,
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
    pub disconnect_type: Option<
        super::QueueConversationVideoEventTopicCobrowseDisconnectType,
    >,
    /// `disconnectedTime`.
    pub disconnected_time: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<
        super::QueueConversationVideoEventTopicCobrowseInitialState,
    >,
    /// `peerId`.
    pub peer_id: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `providerEventTime`.
    pub provider_event_time: Option<rt::DateTime>,
    /// `queueMediaSettings`.
    pub queue_media_settings: Option<
        super::QueueConversationVideoEventTopicQueueMediaSettings,
    >,
    /// `roomId`.
    pub room_id: Option<String>,
    /// `scriptId`.
    pub script_id: Option<String>,
    /// `self`.
    pub self_: Option<super::QueueConversationVideoEventTopicAddress>,
    /// `state`.
    pub state: Option<super::QueueConversationVideoEventTopicCobrowseState>,
    /// `viewerUrl`.
    pub viewer_url: Option<String>,
    /// `wrapup`.
    pub wrapup: Option<super::QueueConversationVideoEventTopicWrapup>,
    __marks: rt::Marks,
}
/// The values of `disconnectType` in [`QueueConversationVideoEventTopicCobrowse`](super::QueueConversationVideoEventTopicCobrowse).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationVideoEventTopicCobrowseDisconnectType {
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
/// The values of `initialState` in [`QueueConversationVideoEventTopicCobrowse`](super::QueueConversationVideoEventTopicCobrowse).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationVideoEventTopicCobrowseInitialState {
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
/// The values of `state` in [`QueueConversationVideoEventTopicCobrowse`](super::QueueConversationVideoEventTopicCobrowse).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationVideoEventTopicCobrowseState {
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

rt::model!(QueueConversationVideoEventTopicCobrowse {
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
    "queueMediaSettings" Any queue_media_settings,
    "roomId" Str room_id,
    "scriptId" Str script_id,
    "self" Any self_,
    "state" Enum state,
    "viewerUrl" Str viewer_url,
    "wrapup" Any wrapup,
});

rt::open_enum!(QueueConversationVideoEventTopicCobrowseDisconnectType {
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

rt::open_enum!(QueueConversationVideoEventTopicCobrowseInitialState {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    None = "none",
});

rt::open_enum!(QueueConversationVideoEventTopicCobrowseState {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    None = "none",
});
