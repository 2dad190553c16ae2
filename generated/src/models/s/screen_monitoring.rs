// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScreenMonitoring`.
#[non_exhaustive]
pub struct ScreenMonitoring {
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `count`.
    pub count: Option<i64>,
    /// `disconnectType`.
    pub disconnect_type: Option<super::ScreenMonitoringDisconnectType>,
    /// `disconnectedTime`.
    pub disconnected_time: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<super::ScreenMonitoringInitialState>,
    /// `monitoringType`.
    pub monitoring_type: Option<super::ScreenMonitoringMonitoringType>,
    /// `provider`.
    pub provider: Option<String>,
    /// `screenMonitoring`.
    pub screen_monitoring: Option<super::AddressableEntityRef>,
    /// `segments`.
    pub segments: Option<Vec<super::Segment>>,
    /// `state`.
    pub state: Option<super::ScreenMonitoringState>,
    /// `targetUser`.
    pub target_user: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}
/// The values of `disconnectType` in [`ScreenMonitoring`](super::ScreenMonitoring).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScreenMonitoringDisconnectType {
    /// `system`
    System,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `initialState` in [`ScreenMonitoring`](super::ScreenMonitoring).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScreenMonitoringInitialState {
    /// `none`
    None,
    /// `connected`
    Connected,
    /// `disconnected`
    Disconnected,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `monitoringType` in [`ScreenMonitoring`](super::ScreenMonitoring).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScreenMonitoringMonitoringType {
    /// `Unknown`
    Unknown,
    /// `AgentLevel`
    AgentLevel,
    /// `ConversationLevel`
    ConversationLevel,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`ScreenMonitoring`](super::ScreenMonitoring).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScreenMonitoringState {
    /// `none`
    None,
    /// `connected`
    Connected,
    /// `disconnected`
    Disconnected,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ScreenMonitoring {
    "connectedTime" DateTime connected_time,
    "count" Int count,
    "disconnectType" Enum disconnect_type,
    "disconnectedTime" DateTime disconnected_time,
    "id" Str id,
    "initialState" Enum initial_state,
    "monitoringType" Enum monitoring_type,
    "provider" Str provider,
    "screenMonitoring" Any screen_monitoring,
    "segments" Any segments,
    "state" Enum state,
    "targetUser" Any target_user,
});

rt::setters!(ScreenMonitoring {
    0 connected_time with_connected_time(impl Into<rt::DateTime>) clear_connected_time,
    1 count with_count(i64) clear_count,
    2 disconnect_type with_disconnect_type(impl Into<super::ScreenMonitoringDisconnectType>) clear_disconnect_type,
    3 disconnected_time with_disconnected_time(impl Into<rt::DateTime>) clear_disconnected_time,
    4 id with_id(impl Into<String>) clear_id,
    5 initial_state with_initial_state(impl Into<super::ScreenMonitoringInitialState>) clear_initial_state,
    6 monitoring_type with_monitoring_type(impl Into<super::ScreenMonitoringMonitoringType>) clear_monitoring_type,
    7 provider with_provider(impl Into<String>) clear_provider,
    8 screen_monitoring with_screen_monitoring(super::AddressableEntityRef) clear_screen_monitoring,
    9 segments with_segments(Vec<super::Segment>) clear_segments,
    10 state with_state(impl Into<super::ScreenMonitoringState>) clear_state,
    11 target_user with_target_user(super::AddressableEntityRef) clear_target_user,
});

rt::open_enum!(ScreenMonitoringDisconnectType {
    System = "system",
});

rt::open_enum!(ScreenMonitoringInitialState {
    None = "none",
    Connected = "connected",
    Disconnected = "disconnected",
});

rt::open_enum!(ScreenMonitoringMonitoringType {
    Unknown = "Unknown",
    AgentLevel = "AgentLevel",
    ConversationLevel = "ConversationLevel",
});

rt::open_enum!(ScreenMonitoringState {
    None = "none",
    Connected = "connected",
    Disconnected = "disconnected",
});
