// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ClusterScanStatistics`.
#[non_exhaustive]
pub struct ClusterScanStatistics {
    /// `aggregated`.
    pub aggregated: Option<super::ClusterStatistics>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ClusterScanStatistics {
    "aggregated" Any aggregated,
    "selfUri" Str self_uri,
});
