// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ApiUsageQueryResult`.
#[non_exhaustive]
pub struct ApiUsageQueryResult {
    /// `cursors`.
    pub cursors: Option<super::Cursors>,
    /// `queryStatus`.
    pub query_status: Option<super::ApiUsageQueryResultQueryStatus>,
    /// `results`.
    pub results: Option<Vec<super::ApiUsageRow>>,
    __marks: rt::Marks,
}
/// The values of `queryStatus` in [`ApiUsageQueryResult`](super::ApiUsageQueryResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum ApiUsageQueryResultQueryStatus {
    /// `Complete`
    Complete,
    /// `Failed`
    Failed,
    /// `Running`
    Running,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ApiUsageQueryResult {
    "cursors" Any cursors,
    "queryStatus" Enum query_status,
    "results" Any results,
});

rt::open_enum!(ApiUsageQueryResultQueryStatus {
    Complete = "Complete",
    Failed = "Failed",
    Running = "Running",
});
