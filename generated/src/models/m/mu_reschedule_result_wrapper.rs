// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MuRescheduleResultWrapper`.
#[non_exhaustive]
pub struct MuRescheduleResultWrapper {
    /// `agentSchedules`.
    pub agent_schedules: Option<Vec<super::BuAgentScheduleRescheduleResponse>>,
    __marks: rt::Marks,
}

rt::model!(MuRescheduleResultWrapper {
    "agentSchedules" Any agent_schedules,
});
