// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `VideoSettings`.
#[non_exhaustive]
pub struct VideoSettings {
    /// `agent`.
    pub agent: Option<super::AgentVideoSettings>,
    /// `channels`.
    pub channels: Option<Vec<String>>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `user`.
    pub user: Option<super::UserVideoSettings>,
    __marks: rt::Marks,
}

rt::model!(VideoSettings {
    "agent" Any agent,
    "channels" Texts channels,
    "enabled" Bool enabled,
    "user" Any user,
});

rt::setters!(VideoSettings {
    0 agent with_agent(super::AgentVideoSettings) clear_agent,
    1 channels with_channels(Vec<String>) clear_channels,
    2 enabled with_enabled(bool) clear_enabled,
    3 user with_user(super::UserVideoSettings) clear_user,
});
