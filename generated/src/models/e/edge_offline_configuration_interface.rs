// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeOfflineConfigurationInterface`.
#[non_exhaustive]
pub struct EdgeOfflineConfigurationInterface {
    /// `addresses`.
    pub addresses: Option<Vec<super::DomainNetworkAddress>>,
    /// `ipv4Capabilities`.
    pub ipv4_capabilities: Option<super::DomainCapabilities>,
    /// `ipv6Capabilities`.
    pub ipv6_capabilities: Option<super::DomainCapabilities>,
    /// `routes`.
    pub routes: Option<Vec<super::DomainNetworkRoute>>,
    __marks: rt::Marks,
}

rt::model!(EdgeOfflineConfigurationInterface {
    "addresses" Any addresses,
    "ipv4Capabilities" Any ipv4_capabilities,
    "ipv6Capabilities" Any ipv6_capabilities,
    "routes" Any routes,
});

rt::setters!(EdgeOfflineConfigurationInterface {
    0 addresses with_addresses(Vec<super::DomainNetworkAddress>) clear_addresses,
    1 ipv4_capabilities with_ipv4_capabilities(super::DomainCapabilities) clear_ipv4_capabilities,
    2 ipv6_capabilities with_ipv6_capabilities(super::DomainCapabilities) clear_ipv6_capabilities,
    3 routes with_routes(Vec<super::DomainNetworkRoute>) clear_routes,
});
