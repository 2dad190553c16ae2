// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkAddOpportunitiesRequest`.
///
/// The service requires `opportunities` in requests.
#[non_exhaustive]
pub struct BulkAddOpportunitiesRequest {
    /// `agentIds`.
    pub agent_ids: Option<Vec<String>>,
    /// `opportunities`, required.
    pub opportunities: Option<Vec<super::AddOpportunityBody>>,
    __marks: rt::Marks,
}

rt::model!(BulkAddOpportunitiesRequest {
    "agentIds" Texts agent_ids,
    "opportunities" Any opportunities,
});

rt::setters!(BulkAddOpportunitiesRequest {
    0 agent_ids with_agent_ids(Vec<String>) clear_agent_ids,
    1 opportunities with_opportunities(Vec<super::AddOpportunityBody>) clear_opportunities,
});
