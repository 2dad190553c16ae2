// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationSocialExpressionEventTopicInternalMessage`.
#[non_exhaustive]
pub struct QueueConversationSocialExpressionEventTopicInternalMessage {
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `disconnectType`.
    pub disconnect_type: Option<
        super::QueueConversationSocialExpressionEventTopicInternalMessageDisconnectType,
    >,
    /// `disconnectedTime`.
    pub disconnected_time: Option<rt::DateTime>,
    /// `fromAddress`.
    pub from_address: Option<super::QueueConversationSocialExpressionEventTopicAddress>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<
        super::QueueConversationSocialExpressionEventTopicInternalMessageInitialState,
    >,
    /// `messages`.
    pub messages: Option<
        Vec<super::QueueConversationSocialExpressionEventTopicInternalMessageDetails>,
    >,
    /// `peerId`.
    pub peer_id: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `sourceUserId`.
    pub source_user_id: Option<String>,
    /// `state`.
    pub state: Option<
        super::QueueConversationSocialExpressionEventTopicInternalMessageState,
    >,
    /// `targetUserId`.
    pub target_user_id: Option<String>,
    /// `toAddress`.
    pub to_address: Option<super::QueueConversationSocialExpressionEventTopicAddress>,
    __marks: rt::Marks,
}
/// The values of `disconnectType` in [`QueueConversationSocialExpressionEventTopicInternalMessage`](super::QueueConversationSocialExpressionEventTopicInternalMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationSocialExpressionEventTopicInternalMessageDisconnectType {
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
/// The values of `initialState` in [`QueueConversationSocialExpressionEventTopicInternalMessage`](super::QueueConversationSocialExpressionEventTopicInternalMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationSocialExpressionEventTopicInternalMessageInitialState {
    /// `alerting`
    Alerting,
    /// `connected`
    Connected,
    /// `disconnected`
    Disconnected,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`QueueConversationSocialExpressionEventTopicInternalMessage`](super::QueueConversationSocialExpressionEventTopicInternalMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationSocialExpressionEventTopicInternalMessageState {
    /// `alerting`
    Alerting,
    /// `connected`
    Connected,
    /// `disconnected`
    Disconnected,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(QueueConversationSocialExpressionEventTopicInternalMessage {
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

rt::open_enum!(QueueConversationSocialExpressionEventTopicInternalMessageDisconnectType {
    Client = "client",
    System = "system",
    Peer = "peer",
    Transfer = "transfer",
});

rt::open_enum!(QueueConversationSocialExpressionEventTopicInternalMessageInitialState {
    Alerting = "alerting",
    Connected = "connected",
    Disconnected = "disconnected",
});

rt::open_enum!(QueueConversationSocialExpressionEventTopicInternalMessageState {
    Alerting = "alerting",
    Connected = "connected",
    Disconnected = "disconnected",
});
