// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrunkMetricsTopicTrunkMetrics`.
#[non_exhaustive]
pub struct TrunkMetricsTopicTrunkMetrics {
    /// `calls`.
    pub calls: Option<super::TrunkMetricsTopicTrunkMetricsCalls>,
    /// `eventTime`.
    pub event_time: Option<rt::DateTime>,
    /// `qos`.
    pub qos: Option<super::TrunkMetricsTopicTrunkMetricsQoS>,
    /// `trunk`.
    pub trunk: Option<super::TrunkMetricsTopicUriReference>,
    __marks: rt::Marks,
}

rt::model!(TrunkMetricsTopicTrunkMetrics {
    "calls" Any calls,
    "eventTime" DateTime event_time,
    "qos" Any qos,
    "trunk" Any trunk,
});
