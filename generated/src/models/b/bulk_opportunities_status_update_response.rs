// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkOpportunitiesStatusUpdateResponse`.
#[non_exhaustive]
pub struct BulkOpportunitiesStatusUpdateResponse {
    /// `errorCount`, required.
    pub error_count: Option<i64>,
    /// `results`, required.
    pub results: Option<Vec<super::BulkOpportunitiesReferenceResult>>,
    __marks: rt::Marks,
}

rt::model!(BulkOpportunitiesStatusUpdateResponse {
    "errorCount" Int error_count,
    "results" Any results,
});
