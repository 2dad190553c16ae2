// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkJobTerminateResultsResponse`.
#[non_exhaustive]
pub struct BulkJobTerminateResultsResponse {
    /// `errorCount`.
    pub error_count: Option<i64>,
    /// `errorIndexes`.
    pub error_indexes: Option<Vec<i64>>,
    /// `results`.
    pub results: Option<Vec<super::BulkJobTerminateResult>>,
    __marks: rt::Marks,
}

rt::model!(BulkJobTerminateResultsResponse {
    "errorCount" Int error_count,
    "errorIndexes" Any error_indexes,
    "results" Any results,
});
