// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentsBidAssignedScheduleSetOverrideRequest`.
///
/// The service requires `agentScheduleSetOverrides` in requests.
#[non_exhaustive]
pub struct AgentsBidAssignedScheduleSetOverrideRequest {
    /// `agentScheduleSetOverrides`, required.
    pub agent_schedule_set_overrides: Option<
        Vec<super::AgentBidScheduleSetOverrideRequest>,
    >,
    __marks: rt::Marks,
}

rt::model!(AgentsBidAssignedScheduleSetOverrideRequest {
    "agentScheduleSetOverrides" Any agent_schedule_set_overrides,
});

rt::setters!(AgentsBidAssignedScheduleSetOverrideRequest {
    0 agent_schedule_set_overrides with_agent_schedule_set_overrides(Vec<super::AgentBidScheduleSetOverrideRequest>) clear_agent_schedule_set_overrides,
});
