// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentBusinessUnitOpportunities`.
#[non_exhaustive]
pub struct AgentBusinessUnitOpportunities {
    /// `id`.
    pub id: Option<String>,
    /// `opportunities`, required.
    pub opportunities: Option<Vec<super::AgentQueryOpportunityResult>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AgentBusinessUnitOpportunities {
    "id" Str id,
    "opportunities" Any opportunities,
    "selfUri" Str self_uri,
});
