// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IpAddressAuthentication`.
#[non_exhaustive]
pub struct IpAddressAuthentication {
    /// `networkWhitelist`.
    pub network_whitelist: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(IpAddressAuthentication {
    "networkWhitelist" Texts network_whitelist,
});

rt::setters!(IpAddressAuthentication {
    0 network_whitelist with_network_whitelist(Vec<String>) clear_network_whitelist,
});
