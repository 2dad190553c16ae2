// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentBulkStatusUpdateOpportunityEnrollmentsRequest`.
///
/// The service requires `enrollmentIds`, `status` in requests.
#[non_exhaustive]
pub struct AgentBulkStatusUpdateOpportunityEnrollmentsRequest {
    /// `enrollmentIds`, required.
    pub enrollment_ids: Option<Vec<String>>,
    /// `status`, required.
    pub status: Option<super::AgentBulkStatusUpdateOpportunityEnrollmentsRequestStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`AgentBulkStatusUpdateOpportunityEnrollmentsRequest`](super::AgentBulkStatusUpdateOpportunityEnrollmentsRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentBulkStatusUpdateOpportunityEnrollmentsRequestStatus {
    /// `Withdrawn`
    Withdrawn,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentBulkStatusUpdateOpportunityEnrollmentsRequest {
    "enrollmentIds" Texts enrollment_ids,
    "status" Enum status,
});

rt::setters!(AgentBulkStatusUpdateOpportunityEnrollmentsRequest {
    0 enrollment_ids with_enrollment_ids(Vec<String>) clear_enrollment_ids,
    1 status with_status(impl Into<super::AgentBulkStatusUpdateOpportunityEnrollmentsRequestStatus>) clear_status,
});

rt::open_enum!(AgentBulkStatusUpdateOpportunityEnrollmentsRequestStatus {
    Withdrawn = "Withdrawn",
});
