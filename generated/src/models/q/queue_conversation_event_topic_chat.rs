// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationEventTopicChat`.
#[non_exhaustive]
pub struct QueueConversationEventTopicChat {
    /// `afterCallWork`.
    pub after_call_work: Option<super::QueueConversationEventTopicAfterCallWork>,
    /// `afterCallWorkRequired`.
    pub after_call_work_required: Option<bool>,
    /// `avatarImageUrl`.
    pub avatar_image_url: Option<String>,
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `disconnectType`.
    pub disconnect_type: Option<super::QueueConversationEventTopicChatDisconnectType>,
    /// `disconnectedTime`.
    pub disconnected_time: Option<rt::DateTime>,
    /// `held`.
    pub held: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<super::QueueConversationEventTopicChatInitialState>,
    /// `journeyContext`.
    pub journey_context: Option<super::QueueConversationEventTopicJourneyContext>,
    /// `peerId`.
    pub peer_id: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `queueMediaSettings`.
    pub queue_media_settings: Option<
        super::QueueConversationEventTopicQueueMediaSettings,
    >,
    /// `roomId`.
    pub room_id: Option<String>,
    /// `scriptId`.
    pub script_id: Option<String>,
    /// `startHoldTime`.
    pub start_hold_time: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::QueueConversationEventTopicChatState>,
    /// `wrapup`.
    pub wrapup: Option<super::QueueConversationEventTopicWrapup>,
    __marks: rt::Marks,
}
/// The values of `disconnectType` in [`QueueConversationEventTopicChat`](super::QueueConversationEventTopicChat).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationEventTopicChatDisconnectType {
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
/// The values of `initialState` in [`QueueConversationEventTopicChat`](super::QueueConversationEventTopicChat).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationEventTopicChatInitialState {
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
/// The values of `state` in [`QueueConversationEventTopicChat`](super::QueueConversationEventTopicChat).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationEventTopicChatState {
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

rt::model!(QueueConversationEventTopicChat {
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

rt::open_enum!(QueueConversationEventTopicChatDisconnectType {
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

rt::open_enum!(QueueConversationEventTopicChatInitialState {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    None = "none",
});

rt::open_enum!(QueueConversationEventTopicChatState {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    None = "none",
});
