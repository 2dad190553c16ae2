// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuAgentSchedulesQueryResponse`.
#[non_exhaustive]
pub struct BuAgentSchedulesQueryResponse {
    /// `agentSchedules`.
    pub agent_schedules: Option<Vec<super::BuAgentScheduleQueryResponse>>,
    /// `businessUnitTimeZone`.
    pub business_unit_time_zone: Option<String>,
    __marks: rt::Marks,
}

rt::model!(BuAgentSchedulesQueryResponse {
    "agentSchedules" Any agent_schedules,
    "businessUnitTimeZone" Str business_unit_time_zone,
});
