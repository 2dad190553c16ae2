// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentWorkPlanShift`.
#[non_exhaustive]
pub struct AgentWorkPlanShift {
    /// `activities`, required.
    pub activities: Option<Vec<super::AgentWorkPlanActivity>>,
    /// `constrainLatestStopTime`, required.
    pub constrain_latest_stop_time: Option<bool>,
    /// `days`, required.
    pub days: Option<super::SetWrapperDayOfWeek>,
    /// `earliestStartTimeMinutesFromMidnight`, required.
    pub earliest_start_time_minutes_from_midnight: Option<i64>,
    /// `earliestStopTimeMinutesFromMidnight`, required.
    pub earliest_stop_time_minutes_from_midnight: Option<i64>,
    /// `exactPaidTimeMinutes`, required.
    pub exact_paid_time_minutes: Option<i64>,
    /// `exactStartTimeMinutesFromMidnight`, required.
    pub exact_start_time_minutes_from_midnight: Option<i64>,
    /// `flexiblePaidTime`, required.
    pub flexible_paid_time: Option<bool>,
    /// `flexibleStartTime`, required.
    pub flexible_start_time: Option<bool>,
    /// `latestStartTimeMinutesFromMidnight`, required.
    pub latest_start_time_minutes_from_midnight: Option<i64>,
    /// `latestStopTimeMinutesFromMidnight`, required.
    pub latest_stop_time_minutes_from_midnight: Option<i64>,
    /// `maximumPaidTimeMinutes`, required.
    pub maximum_paid_time_minutes: Option<i64>,
    /// `minimumPaidTimeMinutes`, required.
    pub minimum_paid_time_minutes: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(AgentWorkPlanShift {
    "activities" Any activities,
    "constrainLatestStopTime" Bool constrain_latest_stop_time,
    "days" Any days,
    "earliestStartTimeMinutesFromMidnight" Int earliest_start_time_minutes_from_midnight,
    "earliestStopTimeMinutesFromMidnight" Int earliest_stop_time_minutes_from_midnight,
    "exactPaidTimeMinutes" Int exact_paid_time_minutes,
    "exactStartTimeMinutesFromMidnight" Int exact_start_time_minutes_from_midnight,
    "flexiblePaidTime" Bool flexible_paid_time,
    "flexibleStartTime" Bool flexible_start_time,
    "latestStartTimeMinutesFromMidnight" Int latest_start_time_minutes_from_midnight,
    "latestStopTimeMinutesFromMidnight" Int latest_stop_time_minutes_from_midnight,
    "maximumPaidTimeMinutes" Int maximum_paid_time_minutes,
    "minimumPaidTimeMinutes" Int minimum_paid_time_minutes,
});
