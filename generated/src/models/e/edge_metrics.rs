// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeMetrics`.
#[non_exhaustive]
pub struct EdgeMetrics {
    /// `disks`.
    pub disks: Option<Vec<super::EdgeMetricsDisk>>,
    /// `edge`.
    pub edge: Option<super::DomainEntityRef>,
    /// `eventTime`.
    pub event_time: Option<rt::DateTime>,
    /// `memory`.
    pub memory: Option<Vec<super::EdgeMetricsMemory>>,
    /// `networks`.
    pub networks: Option<Vec<super::EdgeMetricsNetwork>>,
    /// `processors`.
    pub processors: Option<Vec<super::EdgeMetricsProcessor>>,
    /// `subsystems`.
    pub subsystems: Option<Vec<super::EdgeMetricsSubsystem>>,
    /// `upTimeMsec`.
    pub up_time_msec: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(EdgeMetrics {
    "disks" Any disks,
    "edge" Any edge,
    "eventTime" DateTime event_time,
    "memory" Any memory,
    "networks" Any networks,
    "processors" Any processors,
    "subsystems" Any subsystems,
    "upTimeMsec" Int up_time_msec,
});
