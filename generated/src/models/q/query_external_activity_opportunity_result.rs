// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryExternalActivityOpportunityResult`.
#[non_exhaustive]
pub struct QueryExternalActivityOpportunityResult {
    /// `id`.
    pub id: Option<String>,
    /// `opportunityName`.
    pub opportunity_name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueryExternalActivityOpportunityResult {
    "id" Str id,
    "opportunityName" Str opportunity_name,
});
