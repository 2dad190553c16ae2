// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationEventTopicInternalMessage`.
#[non_exhaustive]
pub struct QueueConversationEventTopicInternalMessage {
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `disconnectType`.
    pub disconnect_type: Option<
        super::QueueConversationEventTopicInternalMessageDisconnectType,
    >,
    /// `disconnectedTime`.
    pub disconnected_time: Option<rt::DateTime>,
    /// `fromAddress`.
    pub from_address: Option<super::QueueConversationEventTopicAddress>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<
        super::QueueConversationEventTopicInternalMessageInitialState,
    >,
    /// `messages`.
    pub messages: Option<Vec<super::QueueConversationEventTopicInternalMessageDetails>>,
    /// `peerId`.
    pub peer_id: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `sourceUserId`.
    pub source_user_id: Option<String>,
    /// `state`.
    pub state: Option<super::QueueConversationEventTopicInternalMessageState>,
    /// `targetUserId`.
    pub target_user_id: Option<String>,
    /// `toAddress`.
    pub to_address: Option<super::QueueConversationEventTopicAddress>,
    __marks: rt::Marks,
}
/// The values of `disconnectType` in [`QueueConversationEventTopicInternalMessage`](super::QueueConversationEventTopicInternalMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationEventTopicInternalMessageDisconnectType {
    /// `client`
    Client,
    /// `system`
    System,
    /// `peer`
    Peer,
    /// `transfer`
    Transfer,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `initialState` in [`QueueConversationEventTopicInternalMessage`](super::QueueConversationEventTopicInternalMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationEventTopicInternalMessageInitialState {
    /// `alerting`
    Alerting,
    /// `connected`
    Connected,
    /// `disconnected`
    Disconnected,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`QueueConversationEventTopicInternalMessage`](super::QueueConversationEventTopicInternalMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationEventTopicInternalMessageState {
    /// `alerting`
    Alerting,
    /// `connected`
    Connected,
    /// `disconnected`
    Disconnected,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(QueueConversationEventTopicInternalMessage {
    "connectedTime" DateTime connected_time,
    "disconnectType" Enum disconnect_type,
    "disconnectedTime" DateTime disconnected_time,
    "fromAddress" Any from_address,
    "id" Str id,
    "initialState" Enum initial_state,
    "messages" Any messages,
    "peerId" Str peer_id,
    "provider" Str provider,
    "sourceUserId" Str source_user_id,
    "state" Enum state,
    "targetUserId" Str target_user_id,
    "toAddress" Any to_address,
});

rt::open_enum!(QueueConversationEventTopicInternalMessageDisconnectType {
    Client = "client",
    System = "system",
    Peer = "peer",
    Transfer = "transfer",
});

rt::open_enum!(QueueConversationEventTopicInternalMessageInitialState {
    Alerting = "alerting",
    Connected = "connected",
    Disconnected = "disconnected",
});

rt::open_enum!(QueueConversationEventTopicInternalMessageState {
    Alerting = "alerting",
    Connected = "connected",
    Disconnected = "disconnected",
});
