// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentBulkAddOpportunityEnrollmentsResponse`.
#[non_exhaustive]
pub struct AgentBulkAddOpportunityEnrollmentsResponse {
    /// `errorCount`, required.
    pub error_count: Option<i64>,
    /// `results`, required.
    pub results: Option<Vec<super::AgentBulkAddOpportunityEnrollmentResult>>,
    __marks: rt::Marks,
}

rt::model!(AgentBulkAddOpportunityEnrollmentsResponse {
    "errorCount" Int error_count,
    "results" Any results,
});
