// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BatchDownloadJobStatusResult`.
#[non_exhaustive]
pub struct BatchDownloadJobStatusResult {
    /// `errorCount`.
    pub error_count: Option<i64>,
    /// `expectedResultCount`.
    pub expected_result_count: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `jobId`.
    pub job_id: Option<String>,
    /// `resultCount`.
    pub result_count: Option<i64>,
    /// `results`.
    pub results: Option<Vec<super::BatchDownloadJobResult>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::BatchDownloadJobStatusResultStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`BatchDownloadJobStatusResult`](super::BatchDownloadJobStatusResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum BatchDownloadJobStatusResultStatus {
    /// `InProgress`
    InProgress,
    /// `Completed`
    Completed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BatchDownloadJobStatusResult {
    "errorCount" Int error_count,
    "expectedResultCount" Int expected_result_count,
    "id" Str id,
    "jobId" Str job_id,
    "resultCount" Int result_count,
    "results" Any results,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(BatchDownloadJobStatusResultStatus {
    InProgress = "InProgress",
    Completed = "Completed",
});
