// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ClusterScan`.
#[non_exhaustive]
pub struct ClusterScan {
    /// `dateCompleted`.
    pub date_completed: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `statistics`.
    pub statistics: Option<super::ClusterScanStatistics>,
    __marks: rt::Marks,
}

rt::model!(ClusterScan {
    "dateCompleted" DateTime date_completed,
    "id" Str id,
    "selfUri" Str self_uri,
    "statistics" Any statistics,
});
