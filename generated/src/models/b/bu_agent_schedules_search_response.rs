// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuAgentSchedulesSearchResponse`.
#[non_exhaustive]
pub struct BuAgentSchedulesSearchResponse {
    /// `agentSchedules`.
    pub agent_schedules: Option<Vec<super::BuAgentScheduleSearchResponse>>,
    /// `businessUnitTimeZone`.
    pub business_unit_time_zone: Option<String>,
    /// `publishedSchedules`.
    pub published_schedules: Option<
        Vec<super::BuAgentSchedulePublishedScheduleReference>,
    >,
    __marks: rt::Marks,
}

rt::model!(BuAgentSchedulesSearchResponse {
    "agentSchedules" Any agent_schedules,
    "businessUnitTimeZone" Str business_unit_time_zone,
    "publishedSchedules" Any published_schedules,
});
