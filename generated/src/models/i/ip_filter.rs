// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IpFilter`.
#[non_exhaustive]
pub struct IpFilter {
    /// `ipAddress`.
    pub ip_address: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(IpFilter {
    "ipAddress" Str ip_address,
    "name" Str name,
});

rt::setters!(IpFilter {
    0 ip_address with_ip_address(impl Into<String>) clear_ip_address,
    1 name with_name(impl Into<String>) clear_name,
});
