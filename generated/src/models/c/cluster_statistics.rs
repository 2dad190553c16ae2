// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ClusterStatistics`.
#[non_exhaustive]
pub struct ClusterStatistics {
    /// `totalAutomaticMergeFailures`.
    pub total_automatic_merge_failures: Option<i64>,
    /// `totalAutomaticMergeSuccesses`.
    pub total_automatic_merge_successes: Option<i64>,
    /// `totalClusters`.
    pub total_clusters: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ClusterStatistics {
    "totalAutomaticMergeFailures" Int total_automatic_merge_failures,
    "totalAutomaticMergeSuccesses" Int total_automatic_merge_successes,
    "totalClusters" Int total_clusters,
});
