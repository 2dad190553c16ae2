// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryOpportunityEnrollmentsResult`.
#[non_exhaustive]
pub struct QueryOpportunityEnrollmentsResult {
    /// `enrollments`, required.
    pub enrollments: Option<Vec<super::QueryOpportunityEnrollmentResult>>,
    /// `nextStartDate`.
    pub next_start_date: Option<rt::DateTime>,
    /// `opportunities`.
    pub opportunities: Option<Vec<super::QueryEnrollmentOpportunityResult>>,
    __marks: rt::Marks,
}

rt::model!(QueryOpportunityEnrollmentsResult {
    "enrollments" Any enrollments,
    "nextStartDate" DateTime next_start_date,
    "opportunities" Any opportunities,
});
