// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeMetricsTopicEdgeMetricDisk`.
#[non_exhaustive]
pub struct EdgeMetricsTopicEdgeMetricDisk {
    /// `availableBytes`.
    pub available_bytes: Option<i64>,
    /// `partitionName`.
    pub partition_name: Option<String>,
    /// `totalBytes`.
    pub total_bytes: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(EdgeMetricsTopicEdgeMetricDisk {
    "availableBytes" Int available_bytes,
    "partitionName" Str partition_name,
    "totalBytes" Int total_bytes,
});
