// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrunkMetrics`.
#[non_exhaustive]
pub struct TrunkMetrics {
    /// `calls`.
    pub calls: Option<super::TrunkMetricsCalls>,
    /// `eventTime`.
    pub event_time: Option<rt::DateTime>,
    /// `logicalInterface`.
    pub logical_interface: Option<super::DomainEntityRef>,
    /// `qos`.
    pub qos: Option<super::TrunkMetricsQoS>,
    /// `trunk`.
    pub trunk: Option<super::DomainEntityRef>,
    __marks: rt::Marks,
}

rt::model!(TrunkMetrics {
    "calls" Any calls,
    "eventTime" DateTime event_time,
    "logicalInterface" Any logical_interface,
    "qos" Any qos,
    "trunk" Any trunk,
});
