// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuAgentScheduleHistoryDeletedChange`.
#[non_exhaustive]
pub struct BuAgentScheduleHistoryDeletedChange {
    /// `agentSchedule`.
    pub agent_schedule: Option<bool>,
    /// `fullDayTimeOffMarkerDates`.
    pub full_day_time_off_marker_dates: Option<Vec<rt::Date>>,
    /// `shiftIds`.
    pub shift_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(BuAgentScheduleHistoryDeletedChange {
    "agentSchedule" Bool agent_schedule,
    "fullDayTimeOffMarkerDates" Any full_day_time_off_marker_dates,
    "shiftIds" Texts shift_ids,
});
