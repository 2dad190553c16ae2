// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BidGroupWorkPlanResponse`.
#[non_exhaustive]
pub struct BidGroupWorkPlanResponse {
    /// `agentCountRange`.
    pub agent_count_range: Option<super::AgentCountRange>,
    /// `id`.
    pub id: Option<String>,
    /// `managementUnit`.
    pub management_unit: Option<super::ManagementUnitReference>,
    /// `overrideAgentCount`.
    pub override_agent_count: Option<i64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `suggestedAgentCount`.
    pub suggested_agent_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(BidGroupWorkPlanResponse {
    "agentCountRange" Any agent_count_range,
    "id" Str id,
    "managementUnit" Any management_unit,
    "overrideAgentCount" Int override_agent_count,
    "selfUri" Str self_uri,
    "suggestedAgentCount" Int suggested_agent_count,
});
