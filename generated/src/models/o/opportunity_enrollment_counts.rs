// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpportunityEnrollmentCounts`.
#[non_exhaustive]
pub struct OpportunityEnrollmentCounts {
    /// `approved`, required.
    pub approved: Option<i64>,
    /// `denied`, required.
    pub denied: Option<i64>,
    /// `pending`, required.
    pub pending: Option<i64>,
    /// `withdrawn`, required.
    pub withdrawn: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(OpportunityEnrollmentCounts {
    "approved" Int approved,
    "denied" Int denied,
    "pending" Int pending,
    "withdrawn" Int withdrawn,
});
