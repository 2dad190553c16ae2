// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScreenMonitorSettings`.
#[non_exhaustive]
pub struct ScreenMonitorSettings {
    /// `enableAgentNotifications`.
    pub enable_agent_notifications: Option<bool>,
    /// `maxSimultaneousScreenMonitoringSessions`.
    pub max_simultaneous_screen_monitoring_sessions: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ScreenMonitorSettings {
    "enableAgentNotifications" Bool enable_agent_notifications,
    "maxSimultaneousScreenMonitoringSessions" Int max_simultaneous_screen_monitoring_sessions,
});

rt::setters!(ScreenMonitorSettings {
    0 enable_agent_notifications with_enable_agent_notifications(bool) clear_enable_agent_notifications,
    1 max_simultaneous_screen_monitoring_sessions with_max_simultaneous_screen_monitoring_sessions(i64) clear_max_simultaneous_screen_monitoring_sessions,
});
