// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpportunitiesResultWithPagination`.
#[non_exhaustive]
pub struct OpportunitiesResultWithPagination {
    /// `nextStartDate`.
    pub next_start_date: Option<rt::DateTime>,
    /// `opportunities`, required.
    pub opportunities: Option<Vec<super::OpportunityResult>>,
    __marks: rt::Marks,
}

rt::model!(OpportunitiesResultWithPagination {
    "nextStartDate" DateTime next_start_date,
    "opportunities" Any opportunities,
});
