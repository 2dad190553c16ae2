// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentWorkPlanBids`.
#[non_exhaustive]
pub struct AgentWorkPlanBids {
    /// `agentWorkPlanBids`, required.
    pub agent_work_plan_bids: Option<Vec<super::AgentWorkPlanBid>>,
    /// `businessUnit`.
    pub business_unit: Option<super::BusinessUnitReference>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AgentWorkPlanBids {
    "agentWorkPlanBids" Any agent_work_plan_bids,
    "businessUnit" Any business_unit,
    "id" Str id,
    "selfUri" Str self_uri,
});
