// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkAddOpportunitiesResponse`.
#[non_exhaustive]
pub struct BulkAddOpportunitiesResponse {
    /// `opportunities`, required.
    pub opportunities: Option<Vec<super::OpportunityResult>>,
    __marks: rt::Marks,
}

rt::model!(BulkAddOpportunitiesResponse {
    "opportunities" Any opportunities,
});
