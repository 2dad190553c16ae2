// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationSocialExpressionEventTopicScreenMonitoring`.
#[non_exhaustive]
pub struct QueueConversationSocialExpressionEventTopicScreenMonitoring {
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `count`.
    pub count: Option<i64>,
    /// `disconnectType`.
    pub disconnect_type: Option<
        super::QueueConversationSocialExpressionEventTopicScreenMonitoringDisconnectType,
    >,
    /// `disconnectedTime`.
    pub disconnected_time: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<
        super::QueueConversationSocialExpressionEventTopicScreenMonitoringInitialState,
    >,
    /// `monitoringType`.
    pub monitoring_type: Option<
        super::QueueConversationSocialExpressionEventTopicScreenMonitoringMonitoringType,
    >,
    /// `provider`.
    pub provider: Option<String>,
    /// `screenMonitoringId`.
    pub screen_monitoring_id: Option<String>,
    /// `state`.
    pub state: Option<
        super::QueueConversationSocialExpressionEventTopicScreenMonitoringState,
    >,
    /// `targetUserId`.
    pub target_user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `disconnectType` in [`QueueConversationSocialExpressionEventTopicScreenMonitoring`](super::QueueConversationSocialExpressionEventTopicScreenMonitoring).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationSocialExpressionEventTopicScreenMonitoringDisconnectType {
    /// `system`
    System,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `initialState` in [`QueueConversationSocialExpressionEventTopicScreenMonitoring`](super::QueueConversationSocialExpressionEventTopicScreenMonitoring).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationSocialExpressionEventTopicScreenMonitoringInitialState {
    /// `none`
    None,
    /// `connected`
    Connected,
    /// `disconnected`
    Disconnected,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `monitoringType` in [`QueueConversationSocialExpressionEventTopicScreenMonitoring`](super::QueueConversationSocialExpressionEventTopicScreenMonitoring).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationSocialExpressionEventTopicScreenMonitoringMonitoringType {
    /// `Unknown`
    Unknown,
    /// `AgentLevel`
    AgentLevel,
    /// `ConversationLevel`
    ConversationLevel,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`QueueConversationSocialExpressionEventTopicScreenMonitoring`](super::QueueConversationSocialExpressionEventTopicScreenMonitoring).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationSocialExpressionEventTopicScreenMonitoringState {
    /// `none`
    None,
    /// `connected`
    Connected,
    /// `disconnected`
    Disconnected,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(QueueConversationSocialExpressionEventTopicScreenMonitoring {
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

rt::open_enum!(QueueConversationSocialExpressionEventTopicScreenMonitoringDisconnectType {
    System = "system",
});

rt::open_enum!(QueueConversationSocialExpressionEventTopicScreenMonitoringInitialState {
    None = "none",
    Connected = "connected",
    Disconnected = "disconnected",
});

rt::open_enum!(QueueConversationSocialExpressionEventTopicScreenMonitoringMonitoringType {
    Unknown = "Unknown",
    AgentLevel = "AgentLevel",
    ConversationLevel = "ConversationLevel",
});

rt::open_enum!(QueueConversationSocialExpressionEventTopicScreenMonitoringState {
    None = "none",
    Connected = "connected",
    Disconnected = "disconnected",
});
