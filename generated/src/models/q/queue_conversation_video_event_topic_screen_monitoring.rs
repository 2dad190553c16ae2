// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationVideoEventTopicScreenMonitoring`.
#[non_exhaustive]
pub struct QueueConversationVideoEventTopicScreenMonitoring {
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `count`.
    pub count: Option<i64>,
    /// `disconnectType`.
    pub disconnect_type: Option<
        super::QueueConversationVideoEventTopicScreenMonitoringDisconnectType,
    >,
    /// `disconnectedTime`.
    pub disconnected_time: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<
        super::QueueConversationVideoEventTopicScreenMonitoringInitialState,
    >,
    /// `monitoringType`.
    pub monitoring_type: Option<
        super::QueueConversationVideoEventTopicScreenMonitoringMonitoringType,
    >,
    /// `provider`.
    pub provider: Option<String>,
    /// `screenMonitoringId`.
    pub screen_monitoring_id: Option<String>,
    /// `state`.
    pub state: Option<super::QueueConversationVideoEventTopicScreenMonitoringState>,
    /// `targetUserId`.
    pub target_user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `disconnectType` in [`QueueConversationVideoEventTopicScreenMonitoring`](super::QueueConversationVideoEventTopicScreenMonitoring).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationVideoEventTopicScreenMonitoringDisconnectType {
    /// `system`
    System,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `initialState` in [`QueueConversationVideoEventTopicScreenMonitoring`](super::QueueConversationVideoEventTopicScreenMonitoring).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationVideoEventTopicScreenMonitoringInitialState {
    /// `none`
    None,
    /// `connected`
    Connected,
    /// `disconnected`
    Disconnected,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `monitoringType` in [`QueueConversationVideoEventTopicScreenMonitoring`](super::QueueConversationVideoEventTopicScreenMonitoring).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationVideoEventTopicScreenMonitoringMonitoringType {
    /// `Unknown`
    Unknown,
    /// `AgentLevel`
    AgentLevel,
    /// `ConversationLevel`
    ConversationLevel,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`QueueConversationVideoEventTopicScreenMonitoring`](super::QueueConversationVideoEventTopicScreenMonitoring).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationVideoEventTopicScreenMonitoringState {
    /// `none`
    None,
    /// `connected`
    Connected,
    /// `disconnected`
    Disconnected,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(QueueConversationVideoEventTopicScreenMonitoring {
    "connectedTime" DateTime connected_time,
    "count" Int count,
    "disconnectType" Enum disconnect_type,
    "disconnectedTime" DateTime disconnected_time,
    "id" Str id,
    "initialState" Enum initial_state,
    "monitoringType" Enum monitoring_type,
    "provider" Str provider,
    "screenMonitoringId" Str screen_monitoring_id,
    "state" Enum state,
    "targetUserId" Str target_user_id,
});

rt::open_enum!(QueueConversationVideoEventTopicScreenMonitoringDisconnectType {
    System = "system",
});

rt::open_enum!(QueueConversationVideoEventTopicScreenMonitoringInitialState {
    None = "none",
    Connected = "connected",
    Disconnected = "disconnected",
});

rt::open_enum!(QueueConversationVideoEventTopicScreenMonitoringMonitoringType {
    Unknown = "Unknown",
    AgentLevel = "AgentLevel",
    ConversationLevel = "ConversationLevel",
});

rt::open_enum!(QueueConversationVideoEventTopicScreenMonitoringState {
    None = "none",
    Connected = "connected",
    Disconnected = "disconnected",
});
