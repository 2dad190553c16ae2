// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentOwnedRouting`.
#[non_exhaustive]
pub struct AgentOwnedRouting {
    /// `enableAgentOwnedCallbacks`.
    pub enable_agent_owned_callbacks: Option<bool>,
    /// `maxOwnedCallbackDelayHours`.
    pub max_owned_callback_delay_hours: Option<i64>,
    /// `maxOwnedCallbackHours`.
    pub max_owned_callback_hours: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(AgentOwnedRouting {
    "enableAgentOwnedCallbacks" Bool enable_agent_owned_callbacks,
    "maxOwnedCallbackDelayHours" Int max_owned_callback_delay_hours,
    "maxOwnedCallbackHours" Int max_owned_callback_hours,
});

rt::setters!(AgentOwnedRouting {
    0 enable_agent_owned_callbacks with_enable_agent_owned_callbacks(bool) clear_enable_agent_owned_callbacks,
    1 max_owned_callback_delay_hours with_max_owned_callback_delay_hours(i64) clear_max_owned_callback_delay_hours,
    2 max_owned_callback_hours with_max_owned_callback_hours(i64) clear_max_owned_callback_hours,
});
