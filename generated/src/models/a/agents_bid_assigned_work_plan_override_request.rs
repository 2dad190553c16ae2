// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentsBidAssignedWorkPlanOverrideRequest`.
///
/// The service requires `agentWorkPlanOverrides` in requests.
#[non_exhaustive]
pub struct AgentsBidAssignedWorkPlanOverrideRequest {
    /// `agentWorkPlanOverrides`, required.
    pub agent_work_plan_overrides: Option<Vec<super::AgentBidWorkPlanOverrideRequest>>,
    __marks: rt::Marks,
}

rt::model!(AgentsBidAssignedWorkPlanOverrideRequest {
    "agentWorkPlanOverrides" Any agent_work_plan_overrides,
});

rt::setters!(AgentsBidAssignedWorkPlanOverrideRequest {
    0 agent_work_plan_overrides with_agent_work_plan_overrides(Vec<super::AgentBidWorkPlanOverrideRequest>) clear_agent_work_plan_overrides,
});
