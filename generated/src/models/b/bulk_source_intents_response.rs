// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkSourceIntentsResponse`.
#[non_exhaustive]
pub struct BulkSourceIntentsResponse {
    /// `errorCount`.
    pub error_count: Option<i64>,
    /// `errorResultIds`.
    pub error_result_ids: Option<Vec<String>>,
    /// `results`.
    pub results: Option<Vec<super::BulkResults>>,
    __marks: rt::Marks,
}

rt::model!(BulkSourceIntentsResponse {
    "errorCount" Int error_count,
    "errorResultIds" Texts error_result_ids,
    "results" Any results,
});
