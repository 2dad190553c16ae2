// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeMetricsTopicEdgeMetrics`.
#[non_exhaustive]
pub struct EdgeMetricsTopicEdgeMetrics {
    /// `disks`.
    pub disks: Option<Vec<super::EdgeMetricsTopicEdgeMetricDisk>>,
    /// `edge`.
    pub edge: Option<super::EdgeMetricsTopicUriReference>,
    /// `eventTime`.
    pub event_time: Option<rt::DateTime>,
    /// `memory`.
    pub memory: Option<Vec<super::EdgeMetricsTopicEdgeMetricMemory>>,
    /// `networks`.
    pub networks: Option<Vec<super::EdgeMetricsTopicEdgeMetricNetworks>>,
    /// `processors`.
    pub processors: Option<Vec<super::EdgeMetricsTopicEdgeMetricProcessor>>,
    /// `subsystems`.
    pub subsystems: Option<Vec<super::EdgeMetricsTopicEdgeMetricSubsystem>>,
    /// `upTimeMsec`.
    pub up_time_msec: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(EdgeMetricsTopicEdgeMetrics {
    "disks" Any disks,
    "edge" Any edge,
    "eventTime" DateTime event_time,
    "memory" Any memory,
    "networks" Any networks,
    "processors" Any processors,
    "subsystems" Any subsystems,
    "upTimeMsec" Int up_time_msec,
});
