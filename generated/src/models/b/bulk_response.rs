// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkResponse`.
#[non_exhaustive]
pub struct BulkResponse {
    /// `errorCount`.
    pub error_count: Option<i64>,
    /// `errorIndexes`.
    pub error_indexes: Option<Vec<i64>>,
    /// `results`.
    pub results: Option<Vec<super::BulkResult>>,
    __marks: rt::Marks,
}

rt::model!(BulkResponse {
    "errorCount" Int error_count,
    "errorIndexes" Any error_indexes,
    "results" Any results,
});
