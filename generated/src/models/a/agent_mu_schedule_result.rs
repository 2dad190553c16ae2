// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentMuScheduleResult`.
#[non_exhaustive]
pub struct AgentMuScheduleResult {
    /// `agentSchedules`, required.
    pub agent_schedules: Option<Vec<super::AgentMuScheduleItem>>,
    /// `referenceStartDate`, required.
    pub reference_start_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(AgentMuScheduleResult {
    "agentSchedules" Any agent_schedules,
    "referenceStartDate" DateTime reference_start_date,
});
