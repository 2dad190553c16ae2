// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkUpdateOpportunityEnrollmentsStatusResponse`.
#[non_exhaustive]
pub struct BulkUpdateOpportunityEnrollmentsStatusResponse {
    /// `errorCount`, required.
    pub error_count: Option<i64>,
    /// `results`, required.
    pub results: Option<Vec<super::BulkOpportunitiesEnrollmentResult>>,
    __marks: rt::Marks,
}

rt::model!(BulkUpdateOpportunityEnrollmentsStatusResponse {
    "errorCount" Int error_count,
    "results" Any results,
});
