// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MuAgentQueueTimeRequest`.
#[non_exhaustive]
pub struct MuAgentQueueTimeRequest {
    /// `agentOnQueueTimes`, required.
    pub agent_on_queue_times: Option<Vec<super::AgentQueueTimeRequest>>,
    /// `managementUnitId`, required.
    pub management_unit_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MuAgentQueueTimeRequest {
    "agentOnQueueTimes" Any agent_on_queue_times,
    "managementUnitId" Str management_unit_id,
});
