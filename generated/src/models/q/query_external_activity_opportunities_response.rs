// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryExternalActivityOpportunitiesResponse`.
#[non_exhaustive]
pub struct QueryExternalActivityOpportunitiesResponse {
    /// `externalActivities`, required.
    pub external_activities: Option<Vec<super::QueryExternalActivityOpportunityResult>>,
    __marks: rt::Marks,
}

rt::model!(QueryExternalActivityOpportunitiesResponse {
    "externalActivities" Any external_activities,
});
