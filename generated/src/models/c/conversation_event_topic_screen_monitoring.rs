// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEventTopicScreenMonitoring`.
#[non_exhaustive]
pub struct ConversationEventTopicScreenMonitoring {
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `count`.
    pub count: Option<i64>,
    /// `disconnectType`.
    pub disconnect_type: Option<
        super::ConversationEventTopicScreenMonitoringDisconnectType,
    >,
    /// `disconnectedTime`.
    pub disconnected_time: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<super::ConversationEventTopicScreenMonitoringInitialState>,
    /// `monitoringType`.
    pub monitoring_type: Option<
        super::ConversationEventTopicScreenMonitoringMonitoringType,
    >,
    /// `provider`.
    pub provider: Option<String>,
    /// `screenMonitoringId`.
    pub screen_monitoring_id: Option<String>,
    /// `state`.
    pub state: Option<super::ConversationEventTopicScreenMonitoringState>,
    /// `targetUserId`.
    pub target_user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `disconnectType` in [`ConversationEventTopicScreenMonitoring`](super::ConversationEventTopicScreenMonitoring).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationEventTopicScreenMonitoringDisconnectType {
    /// `system`
    System,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `initialState` in [`ConversationEventTopicScreenMonitoring`](super::ConversationEventTopicScreenMonitoring).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationEventTopicScreenMonitoringInitialState {
    /// `none`
    None,
    /// `connected`
    Connected,
    /// `disconnected`
    Disconnected,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `monitoringType` in [`ConversationEventTopicScreenMonitoring`](super::ConversationEventTopicScreenMonitoring).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationEventTopicScreenMonitoringMonitoringType {
    /// `Unknown`
    Unknown,
    /// `AgentLevel`
    AgentLevel,
    /// `ConversationLevel`
    ConversationLevel,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`ConversationEventTopicScreenMonitoring`](super::ConversationEventTopicScreenMonitoring).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationEventTopicScreenMonitoringState {
    /// `none`
    None,
    /// `connected`
    Connected,
    /// `disconnected`
    Disconnected,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationEventTopicScreenMonitoring {
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

rt::open_enum!(ConversationEventTopicScreenMonitoringDisconnectType {
    System = "system",
});

rt::open_enum!(ConversationEventTopicScreenMonitoringInitialState {
    None = "none",
    Connected = "connected",
    Disconnected = "disconnected",
});

rt::open_enum!(ConversationEventTopicScreenMonitoringMonitoringType {
    Unknown = "Unknown",
    AgentLevel = "AgentLevel",
    ConversationLevel = "ConversationLevel",
});

rt::open_enum!(ConversationEventTopicScreenMonitoringState {
    None = "none",
    Connected = "connected",
    Disconnected = "disconnected",
});
