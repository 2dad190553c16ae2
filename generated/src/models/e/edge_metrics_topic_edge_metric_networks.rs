// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeMetricsTopicEdgeMetricNetworks`.
#[non_exhaustive]
pub struct EdgeMetricsTopicEdgeMetricNetworks {
    /// `bandwidthBitsPerSec`.
    pub bandwidth_bits_per_sec: Option<i64>,
    /// `ifname`.
    pub ifname: Option<String>,
    /// `receivedBytesPerSec`.
    pub received_bytes_per_sec: Option<i64>,
    /// `sentBytesPerSec`.
    pub sent_bytes_per_sec: Option<i64>,
    /// `utilizationPct`.
    pub utilization_pct: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(EdgeMetricsTopicEdgeMetricNetworks {
    "bandwidthBitsPerSec" Int bandwidth_bits_per_sec,
    "ifname" Str ifname,
    "receivedBytesPerSec" Int received_bytes_per_sec,
    "sentBytesPerSec" Int sent_bytes_per_sec,
    "utilizationPct" Float utilization_pct,
});
