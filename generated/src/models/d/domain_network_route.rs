// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DomainNetworkRoute`.
#[non_exhaustive]
pub struct DomainNetworkRoute {
    /// `family`.
    pub family: Option<super::DomainNetworkRouteFamily>,
    /// `metric`.
    pub metric: Option<i64>,
    /// `nexthop`.
    pub nexthop: Option<String>,
    /// `persistent`.
    pub persistent: Option<bool>,
    /// `prefix`.
    pub prefix: Option<String>,
    __marks: rt::Marks,
}
/// The values of `family` in [`DomainNetworkRoute`](super::DomainNetworkRoute).
#[derive(Clone)]
#[non_exhaustive]
pub enum DomainNetworkRouteFamily {
    /// `2`
    N2,
    /// `23`
    N23,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
impl From<i64> for DomainNetworkRouteFamily {
    #[inline]
    fn from(number: i64) -> Self {
        Self::from(number.to_string().as_str())
    }
}

rt::model!(DomainNetworkRoute {
    "family" IntEnum family,
    "metric" Int metric,
    "nexthop" Str nexthop,
    "persistent" Bool persistent,
    "prefix" Str prefix,
});

rt::setters!(DomainNetworkRoute {
    0 family with_family(impl Into<super::DomainNetworkRouteFamily>) clear_family,
    1 metric with_metric(i64) clear_metric,
    2 nexthop with_nexthop(impl Into<String>) clear_nexthop,
    3 persistent with_persistent(bool) clear_persistent,
    4 prefix with_prefix(impl Into<String>) clear_prefix,
});

rt::open_enum!(DomainNetworkRouteFamily {
    N2 = "2",
    N23 = "23",
});
