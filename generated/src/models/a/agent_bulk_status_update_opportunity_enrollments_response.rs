// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentBulkStatusUpdateOpportunityEnrollmentsResponse`.
#[non_exhaustive]
pub struct AgentBulkStatusUpdateOpportunityEnrollmentsResponse {
    /// `errorCount`, required.
    pub error_count: Option<i64>,
    /// `results`, required.
    pub results: Option<Vec<super::BulkOpportunitiesEnrollmentResult>>,
    __marks: rt::Marks,
}

rt::model!(AgentBulkStatusUpdateOpportunityEnrollmentsResponse {
    "errorCount" Int error_count,
    "results" Any results,
});
