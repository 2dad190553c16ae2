// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationEventTopicScreenMonitoring`.
#[non_exhaustive]
pub struct QueueConversationEventTopicScreenMonitoring {
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `count`.
    pub count: Option<i64>,
    /// `disconnectType`.
    pub disconnect_type: Option<
        super::QueueConversationEventTopicScreenMonitoringDisconnectType,
    >,
    /// `disconnectedTime`.
    pub disconnected_time: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<
        super::QueueConversationEventTopicScreenMonitoringInitialState,
    >,
    /// `monitoringType`.
    pub monitoring_type: Option<
        super::QueueConversationEventTopicScreenMonitoringMonitoringType,
    >,
    /// `provider`.
    pub provider: Option<String>,
    /// `screenMonitoringId`.
    pub screen_monitoring_id: Option<String>,
    /// `state`.
    pub state: Option<super::QueueConversationEventTopicScreenMonitoringState>,
    /// `targetUserId`.
    pub target_user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `disconnectType` in [`QueueConversationEventTopicScreenMonitoring`](super::QueueConversationEventTopicScreenMonitoring).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationEventTopicScreenMonitoringDisconnectType {
    /// `system`
    System,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `initialState` in [`QueueConversationEventTopicScreenMonitoring`](super::QueueConversationEventTopicScreenMonitoring).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationEventTopicScreenMonitoringInitialState {
    /// `none`
    None,
    /// `connected`
    Connected,
    /// `disconnected`
    Disconnected,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `monitoringType` in [`QueueConversationEventTopicScreenMonitoring`](super::QueueConversationEventTopicScreenMonitoring).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationEventTopicScreenMonitoringMonitoringType {
    /// `Unknown`
    Unknown,
    /// `AgentLevel`
    AgentLevel,
    /// `ConversationLevel`
    ConversationLevel,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`QueueConversationEventTopicScreenMonitoring`](super::QueueConversationEventTopicScreenMonitoring).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationEventTopicScreenMonitoringState {
    /// `none`
    None,
    /// `connected`
    Connected,
    /// `disconnected`
    Disconnected,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(QueueConversationEventTopicScreenMonitoring {
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

rt::open_enum!(QueueConversationEventTopicScreenMonitoringDisconnectType {
    System = "system",
});

rt::open_enum!(QueueConversationEventTopicScreenMonitoringInitialState {
    None = "none",
    Connected = "connected",
    Disconnected = "disconnected",
});

rt::open_enum!(QueueConversationEventTopicScreenMonitoringMonitoringType {
    Unknown = "Unknown",
    AgentLevel = "AgentLevel",
    ConversationLevel = "ConversationLevel",
});

rt::open_enum!(QueueConversationEventTopicScreenMonitoringState {
    None = "none",
    Connected = "connected",
    Disconnected = "disconnected",
});
