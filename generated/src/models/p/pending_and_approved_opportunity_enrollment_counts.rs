// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PendingAndApprovedOpportunityEnrollmentCounts`.
#[non_exhaustive]
pub struct PendingAndApprovedOpportunityEnrollmentCounts {
    /// `approved`, required.
    pub approved: Option<i64>,
    /// `pending`, required.
    pub pending: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(PendingAndApprovedOpportunityEnrollmentCounts {
    "approved" Int approved,
    "pending" Int pending,
});
