// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkRemoveOpportunitiesResponse`.
#[non_exhaustive]
pub struct BulkRemoveOpportunitiesResponse {
    /// `errorCount`, required.
    pub error_count: Option<i64>,
    /// `results`, required.
    pub results: Option<Vec<super::BulkRemoveOpportunitiesResult>>,
    __marks: rt::Marks,
}

rt::model!(BulkRemoveOpportunitiesResponse {
    "errorCount" Int error_count,
    "results" Any results,
});
