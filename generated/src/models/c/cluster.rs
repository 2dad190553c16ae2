// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Cluster`.
#[non_exhaustive]
pub struct Cluster {
    /// `clusterScan`.
    pub cluster_scan: Option<super::ClusterScan>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `division`.
    pub division: Option<super::StarrableDivision>,
    /// `graph`.
    pub graph: Option<super::Graph>,
    /// `id`.
    pub id: Option<String>,
    /// `mergeInfo`.
    pub merge_info: Option<super::MergeInfo>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Cluster {
    "clusterScan" Any cluster_scan,
    "dateCreated" DateTime date_created,
    "division" Any division,
    "graph" Any graph,
    "id" Str id,
    "mergeInfo" Any merge_info,
    "selfUri" Str self_uri,
});
