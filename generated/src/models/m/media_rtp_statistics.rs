// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MediaRtpStatistics`.
#[non_exhaustive]
pub struct MediaRtpStatistics {
    /// `averageJitter`.
    pub average_jitter: Option<f64>,
    /// `estimatedAverageMos`.
    pub estimated_average_mos: Option<f64>,
    /// `packetsReceived`.
    pub packets_received: Option<i64>,
    /// `packetsSent`.
    pub packets_sent: Option<i64>,
    /// `rtpEventsReceived`.
    pub rtp_events_received: Option<i64>,
    /// `rtpEventsSent`.
    pub rtp_events_sent: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(MediaRtpStatistics {
    "averageJitter" Float average_jitter,
    "estimatedAverageMos" Float estimated_average_mos,
    "packetsReceived" Int packets_received,
    "packetsSent" Int packets_sent,
    "rtpEventsReceived" Int rtp_events_received,
    "rtpEventsSent" Int rtp_events_sent,
});
