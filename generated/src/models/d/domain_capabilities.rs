// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DomainCapabilities`.
#[non_exhaustive]
pub struct DomainCapabilities {
    /// `autoMetric`.
    pub auto_metric: Option<bool>,
    /// `dhcp`.
    pub dhcp: Option<bool>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `metric`.
    pub metric: Option<i64>,
    /// `pingEnabled`.
    pub ping_enabled: Option<bool>,
    /// `supportsMetric`.
    pub supports_metric: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(DomainCapabilities {
    "autoMetric" Bool auto_metric,
    "dhcp" Bool dhcp,
    "enabled" Bool enabled,
    "metric" Int metric,
    "pingEnabled" Bool ping_enabled,
    "supportsMetric" Bool supports_metric,
});

rt::setters!(DomainCapabilities {
    0 auto_metric with_auto_metric(bool) clear_auto_metric,
    1 dhcp with_dhcp(bool) clear_dhcp,
    2 enabled with_enabled(bool) clear_enabled,
    3 metric with_metric(i64) clear_metric,
    4 ping_enabled with_ping_enabled(bool) clear_ping_enabled,
    5 supports_metric with_supports_metric(bool) clear_supports_metric,
});
