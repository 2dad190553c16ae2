// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationChat`.
#[non_exhaustive]
pub struct ConversationChat {
    /// `afterCallWork`.
    pub after_call_work: Option<super::AfterCallWork>,
    /// `afterCallWorkRequired`.
    pub after_call_work_required: Option<bool>,
    /// `avatarImageUrl`.
    pub avatar_image_url: Option<String>,
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `direction`.
    pub direction: Option<super::ConversationChatDirection>,
    /// `disconnectType`.
    pub disconnect_type: Option<super::ConversationChatDisconnectType>,
    /// `disconnectedTime`.
    pub disconnected_time: Option<rt::DateTime>,
    /// `held`.
    pub held: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<super::ConversationChatInitialState>,
    /// `journeyContext`.
    pub journey_context: Option<super::JourneyContext>,
    /// `peerId`.
    pub peer_id: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `queueMediaSettings`.
    pub queue_media_settings: Option<super::ConversationQueueMediaSettings>,
    /// `recordingId`.
    pub recording_id: Option<String>,
    /// `roomId`.
    pub room_id: Option<String>,
    /// `scriptId`.
    pub script_id: Option<String>,
    /// `segments`.
    pub segments: Option<Vec<super::Segment>>,
    /// `startAlertingTime`.
    pub start_alerting_time: Option<rt::DateTime>,
    /// `startHoldTime`.
    pub start_hold_time: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::ConversationChatState>,
    /// `wrapup`.
    pub wrapup: Option<super::Wrapup>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`ConversationChat`](super::ConversationChat).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationChatDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `disconnectType` in [`ConversationChat`](super::ConversationChat).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationChatDisconnectType {
    /// `endpoint`
    Endpoint,
    /// `client`
    Client,
    /// `system`
    System,
    /// `transfer`
    Transfer,
    /// `transfer.conference`
    TransferConference,
    /// `transfer.consult`
    TransferConsult,
    /// `transfer.forward`
    TransferForward,
    /// `error`
    Error,
    /// `peer`
    Peer,
    /// `other`
    Other,
    /// `uncallable`
    Uncallable,
    /// `timeout`
    Timeout,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `initialState` in [`ConversationChat`](super::ConversationChat).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationChatInitialState {
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
/// The values of `state` in [`ConversationChat`](super::ConversationChat).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationChatState {
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

rt::model!(ConversationChat {
    "afterCallWork" Any after_call_work,
    "afterCallWorkRequired" Bool after_call_work_required,
    "avatarImageUrl" Str avatar_image_url,
    "connectedTime" DateTime connected_time,
    "direction" Enum direction,
    "disconnectType" Enum disconnect_type,
    "disconnectedTime" DateTime disconnected_time,
    "held" Bool held,
    "id" Str id,
    "initialState" Enum initial_state,
    "journeyContext" Any journey_context,
    "peerId" Str peer_id,
    "provider" Str provider,
    "queueMediaSettings" Any queue_media_settings,
    "recordingId" Str recording_id,
    "roomId" Str room_id,
    "scriptId" Str script_id,
    "segments" Any segments,
    "startAlertingTime" DateTime start_alerting_time,
    "startHoldTime" DateTime start_hold_time,
    "state" Enum state,
    "wrapup" Any wrapup,
});

rt::setters!(ConversationChat {
    0 after_call_work with_after_call_work(super::AfterCallWork) clear_after_call_work,
    1 after_call_work_required with_after_call_work_required(bool) clear_after_call_work_required,
    2 avatar_image_url with_avatar_image_url(impl Into<String>) clear_avatar_image_url,
    3 connected_time with_connected_time(impl Into<rt::DateTime>) clear_connected_time,
    4 direction with_direction(impl Into<super::ConversationChatDirection>) clear_direction,
    5 disconnect_type with_disconnect_type(impl Into<super::ConversationChatDisconnectType>) clear_disconnect_type,
    6 disconnected_time with_disconnected_time(impl Into<rt::DateTime>) clear_disconnected_time,
    7 held with_held(bool) clear_held,
    8 id with_id(impl Into<String>) clear_id,
    9 initial_state with_initial_state(impl Into<super::ConversationChatInitialState>) clear_initial_state,
    10 journey_context with_journey_context(super::JourneyContext) clear_journey_context,
    11 peer_id with_peer_id(impl Into<String>) clear_peer_id,
    12 provider with_provider(impl Into<String>) clear_provider,
    13 queue_media_settings with_queue_media_settings(super::ConversationQueueMediaSettings) clear_queue_media_settings,
    14 recording_id with_recording_id(impl Into<String>) clear_recording_id,
    15 room_id with_room_id(impl Into<String>) clear_room_id,
    16 script_id with_script_id(impl Into<String>) clear_script_id,
    17 segments with_segments(Vec<super::Segment>) clear_segments,
    18 start_alerting_time with_start_alerting_time(impl Into<rt::DateTime>) clear_start_alerting_time,
    19 start_hold_time with_start_hold_time(impl Into<rt::DateTime>) clear_start_hold_time,
    20 state with_state(impl Into<super::ConversationChatState>) clear_state,
    21 wrapup with_wrapup(super::Wrapup) clear_wrapup,
});

rt::open_enum!(ConversationChatDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

rt::open_enum!(ConversationChatDisconnectType {
    Endpoint = "endpoint",
    Client = "client",
    System = "system",
    Transfer = "transfer",
    TransferConference = "transfer.conference",
    TransferConsult = "transfer.consult",
    TransferForward = "transfer.forward",
    Error = "error",
    Peer = "peer",
    Other = "other",
    Uncallable = "uncallable",
    Timeout = "timeout",
});

rt::open_enum!(ConversationChatInitialState {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    None = "none",
});

rt::open_enum!(ConversationChatState {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    None = "none",
});
