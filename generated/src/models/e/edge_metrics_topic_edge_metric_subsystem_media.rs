// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeMetricsTopicEdgeMetricSubsystemMedia`.
#[non_exhaustive]
pub struct EdgeMetricsTopicEdgeMetricSubsystemMedia {
    /// `delayMs`.
    pub delay_ms: Option<i64>,
    /// `processName`.
    pub process_name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EdgeMetricsTopicEdgeMetricSubsystemMedia {
    "delayMs" Int delay_ms,
    "processName" Str process_name,
});
