// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryAgentScheduleUnavailableTimesRequest`.
///
/// The service requires `agentId`, `schedule` in requests.
#[non_exhaustive]
pub struct QueryAgentScheduleUnavailableTimesRequest {
    /// `agentId`, required.
    pub agent_id: Option<String>,
    /// `schedule`, required.
    pub schedule: Option<super::BuScheduleReference>,
    __marks: rt::Marks,
}

rt::model!(QueryAgentScheduleUnavailableTimesRequest {
    "agentId" Str agent_id,
    "schedule" Any schedule,
});

rt::setters!(QueryAgentScheduleUnavailableTimesRequest {
    0 agent_id with_agent_id(impl Into<String>) clear_agent_id,
    1 schedule with_schedule(super::BuScheduleReference) clear_schedule,
});
