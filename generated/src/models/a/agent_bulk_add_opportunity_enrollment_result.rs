// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentBulkAddOpportunityEnrollmentResult`.
#[non_exhaustive]
pub struct AgentBulkAddOpportunityEnrollmentResult {
    /// `enrollment`, required.
    pub enrollment: Option<super::AgentBulkAddOpportunityEnrollment>,
    /// `error`.
    pub error: Option<super::BulkOpportunitiesError>,
    /// `status`, required.
    pub status: Option<super::AgentBulkAddOpportunityEnrollmentResultStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`AgentBulkAddOpportunityEnrollmentResult`](super::AgentBulkAddOpportunityEnrollmentResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentBulkAddOpportunityEnrollmentResultStatus {
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentBulkAddOpportunityEnrollmentResult {
    "enrollment" Any enrollment,
    "error" Any error,
    "status" Enum status,
});

rt::open_enum!(AgentBulkAddOpportunityEnrollmentResultStatus {
    Complete = "Complete",
    Error = "Error",
});
