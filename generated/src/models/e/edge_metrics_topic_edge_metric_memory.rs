// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeMetricsTopicEdgeMetricMemory`.
#[non_exhaustive]
pub struct EdgeMetricsTopicEdgeMetricMemory {
    /// `availableBytes`.
    pub available_bytes: Option<i64>,
    /// `totalBytes`.
    pub total_bytes: Option<i64>,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EdgeMetricsTopicEdgeMetricMemory {
    "availableBytes" Int available_bytes,
    "totalBytes" Int total_bytes,
    "type" Str r#type,
});
