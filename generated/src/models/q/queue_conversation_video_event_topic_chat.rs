// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationVideoEventTopicChat`.
#[non_exhaustive]
pub struct QueueConversationVideoEventTopicChat {
    /// `afterCallWork`.
    pub after_call_work: Option<super::QueueConversationVideoEventTopicAfterCallWork>,
    /// `afterCallWorkRequired`.
    pub after_call_work_required: Option<bool>,
    /// `avatarImageUrl`.
    pub avatar_image_url: Option<String>,
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `disconnectType`.
    pub disconnect_type: Option<
        super::QueueConversationVideoEventTopicChatDisconnectType,
    >,
    /// `disconnectedTime`.
    pub disconnected_time: Option<rt::DateTime>,
    /// `held`.
    pub held: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<super::QueueConversationVideoEventTopicChatInitialState>,
    /// `journeyContext`.
    pub journey_context: Option<super::QueueConversationVideoEventTopicJourneyContext>,
    /// `peerId`.
    pub peer_id: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `queueMediaSettings`.
    pub queue_media_settings: Option<
        super::QueueConversationVideoEventTopicQueueMediaSettings,
    >,
    /// `roomId`.
    pub room_id: Option<String>,
    /// `scriptId`.
    pub script_id: Option<String>,
    /// `startHoldTime`.
    pub start_hold_time: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::QueueConversationVideoEventTopicChatState>,
    /// `wrapup`.
    pub wrapup: Option<super::QueueConversationVideoEventTopicWrapup>,
    __marks: rt::Marks,
}
/// The values of `disconnectType` in [`QueueConversationVideoEventTopicChat`](super::QueueConversationVideoEventTopicChat).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationVideoEventTopicChatDisconnectType {
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
/// The values of `initialState` in [`QueueConversationVideoEventTopicChat`](super::QueueConversationVideoEventTopicChat).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationVideoEventTopicChatInitialState {
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
/// The values of `state` in [`QueueConversationVideoEventTopicChat`](super::QueueConversationVideoEventTopicChat).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationVideoEventTopicChatState {
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

rt::model!(QueueConversationVideoEventTopicChat {
    "afterCallWork" Any after_call_work,
    "afterCallWorkRequired" Bool after_call_work_required,
    "avatarImageUrl" Str avatar_image_url,
    "connectedTime" DateTime connected_time,
    "disconnectType" Enum disconnect_type,
    "disconnectedTime" DateTime disconnected_time,
    "held" Bool held,
    "id" Str id,
    "initialState" Enum initial_state,
    "journeyContext" Any journey_context,
    "peerId" Str peer_id,
    "provider" Str provider,
    "queueMediaSettings" Any queue_media_settings,
    "roomId" Str room_id,
    "scriptId" Str script_id,
    "startHoldTime" DateTime start_hold_time,
    "state" Enum state,
    "wrapup" Any wrapup,
});

rt::open_enum!(QueueConversationVideoEventTopicChatDisconnectType {
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

rt::open_enum!(QueueConversationVideoEventTopicChatInitialState {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    None = "none",
});

rt::open_enum!(QueueConversationVideoEventTopicChatState {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    None = "none",
});
