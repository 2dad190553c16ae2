// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryAgentScheduleUnavailableTimesResponse`.
#[non_exhaustive]
pub struct QueryAgentScheduleUnavailableTimesResponse {
    /// `consideredInScheduleGeneration`, required.
    pub considered_in_schedule_generation: Option<bool>,
    /// `scheduleGenerationUnavailableTimes`, required.
    pub schedule_generation_unavailable_times: Option<
        Vec<super::AgentScheduleUnavailableTime>,
    >,
    __marks: rt::Marks,
}

rt::model!(QueryAgentScheduleUnavailableTimesResponse {
    "consideredInScheduleGeneration" Bool considered_in_schedule_generation,
    "scheduleGenerationUnavailableTimes" Any schedule_generation_unavailable_times,
});
