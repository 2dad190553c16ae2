// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentBulkAddOpportunityEnrollmentsRequest`.
///
/// The service requires `enrollments` in requests.
#[non_exhaustive]
pub struct AgentBulkAddOpportunityEnrollmentsRequest {
    /// `enrollments`, required.
    pub enrollments: Option<Vec<super::AgentAddOpportunityEnrollment>>,
    __marks: rt::Marks,
}

rt::model!(AgentBulkAddOpportunityEnrollmentsRequest {
    "enrollments" Any enrollments,
});

rt::setters!(AgentBulkAddOpportunityEnrollmentsRequest {
    0 enrollments with_enrollments(Vec<super::AgentAddOpportunityEnrollment>) clear_enrollments,
});
