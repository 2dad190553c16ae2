// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BidGroupWorkPlanRequest`.
///
/// The service requires `workPlanId` in requests.
#[non_exhaustive]
pub struct BidGroupWorkPlanRequest {
    /// `agentCountRange`.
    pub agent_count_range: Option<super::AgentCountRange>,
    /// `overrideAgentCount`.
    pub override_agent_count: Option<i64>,
    /// `suggestedAgentCount`.
    pub suggested_agent_count: Option<i64>,
    /// `workPlanId`, required.
    pub work_plan_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(BidGroupWorkPlanRequest {
    "agentCountRange" Any agent_count_range,
    "overrideAgentCount" Int override_agent_count,
    "suggestedAgentCount" Int suggested_agent_count,
    "workPlanId" Str work_plan_id,
});

rt::setters!(BidGroupWorkPlanRequest {
    0 agent_count_range with_agent_count_range(super::AgentCountRange) clear_agent_count_range,
    1 override_agent_count with_override_agent_count(i64) clear_override_agent_count,
    2 suggested_agent_count with_suggested_agent_count(i64) clear_suggested_agent_count,
    3 work_plan_id with_work_plan_id(impl Into<String>) clear_work_plan_id,
});
