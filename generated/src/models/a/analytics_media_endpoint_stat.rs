// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnalyticsMediaEndpointStat`.
#[non_exhaustive]
pub struct AnalyticsMediaEndpointStat {
    /// `codecs`.
    pub codecs: Option<Vec<String>>,
    /// `discardedPackets`.
    pub discarded_packets: Option<i64>,
    /// `duplicatePackets`.
    pub duplicate_packets: Option<i64>,
    /// `eventTime`.
    pub event_time: Option<rt::DateTime>,
    /// `invalidPackets`.
    pub invalid_packets: Option<i64>,
    /// `maxLatencyMs`.
    pub max_latency_ms: Option<i64>,
    /// `minMos`.
    pub min_mos: Option<f64>,
    /// `minRFactor`.
    pub min_r_factor: Option<f64>,
    /// `overrunPackets`.
    pub overrun_packets: Option<i64>,
    /// `receivedPackets`.
    pub received_packets: Option<i64>,
    /// `underrunPackets`.
    pub underrun_packets: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(AnalyticsMediaEndpointStat {
    "codecs" Texts codecs,
    "discardedPackets" Int discarded_packets,
    "duplicatePackets" Int duplicate_packets,
    "eventTime" DateTime event_time,
    "invalidPackets" Int invalid_packets,
    "maxLatencyMs" Int max_latency_ms,
    "minMos" Float min_mos,
    "minRFactor" Float min_r_factor,
    "overrunPackets" Int overrun_packets,
    "receivedPackets" Int received_packets,
    "underrunPackets" Int underrun_packets,
});
