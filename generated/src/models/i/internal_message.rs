// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InternalMessage`.
#[non_exhaustive]
pub struct InternalMessage {
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `disconnectType`.
    pub disconnect_type: Option<super::InternalMessageDisconnectType>,
    /// `disconnectedTime`.
    pub disconnected_time: Option<rt::DateTime>,
    /// `fromAddress`.
    pub from_address: Option<super::Address>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<super::InternalMessageInitialState>,
    /// `messages`.
    pub messages: Option<Vec<super::InternalMessageDetails>>,
    /// `peerId`.
    pub peer_id: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `segments`.
    pub segments: Option<Vec<super::Segment>>,
    /// `sourceUserId`.
    pub source_user_id: Option<String>,
    /// `startAlertingTime`.
    pub start_alerting_time: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::InternalMessageState>,
    /// `targetUserId`.
    pub target_user_id: Option<String>,
    /// `toAddress`.
    pub to_address: Option<super::Address>,
    __marks: rt::Marks,
}
/// The values of `disconnectType` in [`InternalMessage`](super::InternalMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum InternalMessageDisconnectType {
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
/// The values of `initialState` in [`InternalMessage`](super::InternalMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum InternalMessageInitialState {
    /// `alerting`
    Alerting,
    /// `connected`
    Connected,
    /// `disconnected`
    Disconnected,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`InternalMessage`](super::InternalMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum InternalMessageState {
    /// `alerting`
    Alerting,
    /// `connected`
    Connected,
    /// `disconnected`
    Disconnected,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(InternalMessage {
    "connectedTime" DateTime connected_time,
    "disconnectType" Enum disconnect_type,
    "disconnectedTime" DateTime disconnected_time,
    "fromAddress" Any from_address,
    "id" Str id,
    "initialState" Enum initial_state,
    "messages" Any messages,
    "peerId" Str peer_id,
    "provider" Str provider,
    "segments" Any segments,
    "sourceUserId" Str source_user_id,
    "startAlertingTime" DateTime start_alerting_time,
    "state" Enum state,
    "targetUserId" Str target_user_id,
    "toAddress" Any to_address,
});

rt::setters!(InternalMessage {
    0 connected_time with_connected_time(impl Into<rt::DateTime>) clear_connected_time,
    1 disconnect_type with_disconnect_type(impl Into<super::InternalMessageDisconnectType>) clear_disconnect_type,
    2 disconnected_time with_disconnected_time(impl Into<rt::DateTime>) clear_disconnected_time,
    3 from_address with_from_address(super::Address) clear_from_address,
    4 id with_id(impl Into<String>) clear_id,
    5 initial_state with_initial_state(impl Into<super::InternalMessageInitialState>) clear_initial_state,
    6 messages with_messages(Vec<super::InternalMessageDetails>) clear_messages,
    7 peer_id with_peer_id(impl Into<String>) clear_peer_id,
    8 provider with_provider(impl Into<String>) clear_provider,
    9 segments with_segments(Vec<super::Segment>) clear_segments,
    10 source_user_id with_source_user_id(impl Into<String>) clear_source_user_id,
    11 start_alerting_time with_start_alerting_time(impl Into<rt::DateTime>) clear_start_alerting_time,
    12 state with_state(impl Into<super::InternalMessageState>) clear_state,
    13 target_user_id with_target_user_id(impl Into<String>) clear_target_user_id,
    14 to_address with_to_address(super::Address) clear_to_address,
});

rt::open_enum!(InternalMessageDisconnectType {
    Client = "client",
    System = "system",
    Peer = "peer",
    Transfer = "transfer",
});

rt::open_enum!(InternalMessageInitialState {
    Alerting = "alerting",
    Connected = "connected",
    Disconnected = "disconnected",
});

rt::open_enum!(InternalMessageState {
    Alerting = "alerting",
    Connected = "connected",
    Disconnected = "disconnected",
});
