// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentPossibleWorkShiftsResponse`.
#[non_exhaustive]
pub struct AgentPossibleWorkShiftsResponse {
    /// `pattern`.
    pub pattern: Option<Vec<i64>>,
    /// `schedulerIntervalLengthMinutes`.
    pub scheduler_interval_length_minutes: Option<i64>,
    /// `timeZone`.
    pub time_zone: Option<String>,
    /// `weekStartDate`.
    pub week_start_date: Option<rt::Date>,
    /// `weeklyPossibleWorkShifts`.
    pub weekly_possible_work_shifts: Option<Vec<super::PossibleWorkShiftsForWeek>>,
    __marks: rt::Marks,
}

rt::model!(AgentPossibleWorkShiftsResponse {
    "pattern" Any pattern,
    "schedulerIntervalLengthMinutes" Int scheduler_interval_length_minutes,
    "timeZone" Str time_zone,
    "weekStartDate" Date week_start_date,
    "weeklyPossibleWorkShifts" Any weekly_possible_work_shifts,
});
