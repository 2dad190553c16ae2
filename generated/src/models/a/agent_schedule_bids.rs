// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentScheduleBids`.
#[non_exhaustive]
pub struct AgentScheduleBids {
    /// `agentScheduleBids`, required.
    pub agent_schedule_bids: Option<Vec<super::AgentScheduleBid>>,
    /// `businessUnit`, required.
    pub business_unit: Option<super::BusinessUnitReference>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AgentScheduleBids {
    "agentScheduleBids" Any agent_schedule_bids,
    "businessUnit" Any business_unit,
    "id" Str id,
    "selfUri" Str self_uri,
});
