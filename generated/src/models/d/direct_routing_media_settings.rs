// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DirectRoutingMediaSettings`.
#[non_exhaustive]
pub struct DirectRoutingMediaSettings {
    /// `useAgentAddressOutbound`.
    pub use_agent_address_outbound: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(DirectRoutingMediaSettings {
    "useAgentAddressOutbound" Bool use_agent_address_outbound,
});

rt::setters!(DirectRoutingMediaSettings {
    0 use_agent_address_outbound with_use_agent_address_outbound(bool) clear_use_agent_address_outbound,
});
