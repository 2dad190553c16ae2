// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CobrowseSettings`.
#[non_exhaustive]
pub struct CobrowseSettings {
    /// `allowAgentControl`.
    pub allow_agent_control: Option<bool>,
    /// `allowAgentNavigation`.
    pub allow_agent_navigation: Option<bool>,
    /// `allowDraw`.
    pub allow_draw: Option<bool>,
    /// `channels`.
    pub channels: Option<Vec<String>>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `maskSelectors`.
    pub mask_selectors: Option<Vec<String>>,
    /// `pauseCriteria`.
    pub pause_criteria: Option<Vec<super::PauseCriteria>>,
    /// `readonlySelectors`.
    pub readonly_selectors: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(CobrowseSettings {
    "allowAgentControl" Bool allow_agent_control,
    "allowAgentNavigation" Bool allow_agent_navigation,
    "allowDraw" Bool allow_draw,
    "channels" Texts channels,
    "enabled" Bool enabled,
    "maskSelectors" Texts mask_selectors,
    "pauseCriteria" Any pause_criteria,
    "readonlySelectors" Texts readonly_selectors,
});

rt::setters!(CobrowseSettings {
    0 allow_agent_control with_allow_agent_control(bool) clear_allow_agent_control,
    1 allow_agent_navigation with_allow_agent_navigation(bool) clear_allow_agent_navigation,
    2 allow_draw with_allow_draw(bool) clear_allow_draw,
    3 channels with_channels(Vec<String>) clear_channels,
    4 enabled with_enabled(bool) clear_enabled,
    5 mask_selectors with_mask_selectors(Vec<String>) clear_mask_selectors,
    6 pause_criteria with_pause_criteria(Vec<super::PauseCriteria>) clear_pause_criteria,
    7 readonly_selectors with_readonly_selectors(Vec<String>) clear_readonly_selectors,
});
