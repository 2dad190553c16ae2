// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DomainNetworkAddress`.
#[non_exhaustive]
pub struct DomainNetworkAddress {
    /// `address`.
    pub address: Option<String>,
    /// `family`.
    pub family: Option<super::DomainNetworkAddressFamily>,
    /// `persistent`.
    pub persistent: Option<bool>,
    /// `type`.
    pub r#type: Option<super::DomainNetworkAddressType>,
    __marks: rt::Marks,
}
/// The values of `family` in [`DomainNetworkAddress`](super::DomainNetworkAddress).
#[derive(Clone)]
#[non_exhaustive]
pub enum DomainNetworkAddressFamily {
    /// `2`
    N2,
    /// `23`
    N23,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
impl From<i64> for DomainNetworkAddressFamily {
    #[inline]
    fn from(number: i64) -> Self {
        Self::from(number.to_string().as_str())
    }
}
/// The values of `type` in [`DomainNetworkAddress`](super::DomainNetworkAddress).
#[derive(Clone)]
#[non_exhaustive]
pub enum DomainNetworkAddressType {
    /// `ip`
    Ip,
    /// `dns`
    Dns,
    /// `gateway`
    Gateway,
    /// `tdm`
    Tdm,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DomainNetworkAddress {
    "address" Str address,
    "family" IntEnum family,
    "persistent" Bool persistent,
    "type" Enum r#type,
});

rt::setters!(DomainNetworkAddress {
    0 address with_address(impl Into<String>) clear_address,
    1 family with_family(impl Into<super::DomainNetworkAddressFamily>) clear_family,
    2 persistent with_persistent(bool) clear_persistent,
    3 r#type with_type(impl Into<super::DomainNetworkAddressType>) clear_type,
});

rt::open_enum!(DomainNetworkAddressFamily {
    N2 = "2",
    N23 = "23",
});

rt::open_enum!(DomainNetworkAddressType {
    Ip = "ip",
    Dns = "dns",
    Gateway = "gateway",
    Tdm = "tdm",
});
