// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeMetricsTopicEdgeMetricSubsystem`.
#[non_exhaustive]
pub struct EdgeMetricsTopicEdgeMetricSubsystem {
    /// `delayMs`.
    pub delay_ms: Option<i64>,
    /// `mediaSubsystem`.
    pub media_subsystem: Option<super::EdgeMetricsTopicEdgeMetricSubsystemMedia>,
    /// `processName`.
    pub process_name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EdgeMetricsTopicEdgeMetricSubsystem {
    "delayMs" Int delay_ms,
    "mediaSubsystem" Any media_subsystem,
    "processName" Str process_name,
});
