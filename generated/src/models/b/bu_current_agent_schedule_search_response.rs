// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuCurrentAgentScheduleSearchResponse`.
#[non_exhaustive]
pub struct BuCurrentAgentScheduleSearchResponse {
    /// `agentSchedules`.
    pub agent_schedules: Option<Vec<super::BuAgentScheduleSearchResponse>>,
    /// `businessUnitTimeZone`.
    pub business_unit_time_zone: Option<String>,
    /// `endDate`.
    pub end_date: Option<rt::DateTime>,
    /// `publishedSchedules`.
    pub published_schedules: Option<
        Vec<super::BuAgentSchedulePublishedScheduleReference>,
    >,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    /// `updates`.
    pub updates: Option<Vec<super::BuAgentScheduleUpdate>>,
    __marks: rt::Marks,
}

rt::model!(BuCurrentAgentScheduleSearchResponse {
    "agentSchedules" Any agent_schedules,
    "businessUnitTimeZone" Str business_unit_time_zone,
    "endDate" DateTime end_date,
    "publishedSchedules" Any published_schedules,
    "startDate" DateTime start_date,
    "updates" Any updates,
});
