// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateWorkPlanShift`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct CreateWorkPlanShift {
    /// `activities`.
    pub activities: Option<Vec<super::CreateWorkPlanActivity>>,
    /// `constrainContiguousWorkTime`.
    pub constrain_contiguous_work_time: Option<bool>,
    /// `constrainDayOff`.
    pub constrain_day_off: Option<bool>,
    /// `constrainEarliestStopTime`.
    pub constrain_earliest_stop_time: Option<bool>,
    /// `constrainLatestStopTime`.
    pub constrain_latest_stop_time: Option<bool>,
    /// `constrainStopTime`.
    pub constrain_stop_time: Option<bool>,
    /// `dayOffRule`.
    pub day_off_rule: Option<super::CreateWorkPlanShiftDayOffRule>,
    /// `days`.
    pub days: Option<super::SetWrapperDayOfWeek>,
    /// `earliestStartTimeMinutesFromMidnight`.
    pub earliest_start_time_minutes_from_midnight: Option<i64>,
    /// `earliestStopTimeMinutesFromMidnight`.
    pub earliest_stop_time_minutes_from_midnight: Option<i64>,
    /// `exactPaidTimeMinutes`.
    pub exact_paid_time_minutes: Option<i64>,
    /// `exactStartTimeMinutesFromMidnight`.
    pub exact_start_time_minutes_from_midnight: Option<i64>,
    /// `flexiblePaidTime`.
    pub flexible_paid_time: Option<bool>,
    /// `flexibleStartTime`.
    pub flexible_start_time: Option<bool>,
    /// `latestStartTimeMinutesFromMidnight`.
    pub latest_start_time_minutes_from_midnight: Option<i64>,
    /// `latestStopTimeMinutesFromMidnight`.
    pub latest_stop_time_minutes_from_midnight: Option<i64>,
    /// `maximumContiguousWorkTimeMinutes`.
    pub maximum_contiguous_work_time_minutes: Option<i64>,
    /// `maximumPaidTimeMinutes`.
    pub maximum_paid_time_minutes: Option<i64>,
    /// `minimumContiguousWorkTimeMinutes`.
    pub minimum_contiguous_work_time_minutes: Option<i64>,
    /// `minimumPaidTimeMinutes`.
    pub minimum_paid_time_minutes: Option<i64>,
    /// `name`, required.
    pub name: Option<String>,
    /// `planningPeriodConstraints`.
    pub planning_period_constraints: Option<super::PlanningPeriodShiftConstraints>,
    /// `startIncrementMinutes`.
    pub start_increment_minutes: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `dayOffRule` in [`CreateWorkPlanShift`](super::CreateWorkPlanShift).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateWorkPlanShiftDayOffRule {
    /// `NextDayOff`
    NextDayOff,
    /// `PreviousDayOff`
    PreviousDayOff,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CreateWorkPlanShift {
    "activities" Any activities,
    "constrainContiguousWorkTime" Bool constrain_contiguous_work_time,
    "constrainDayOff" Bool constrain_day_off,
    "constrainEarliestStopTime" Bool constrain_earliest_stop_time,
    "constrainLatestStopTime" Bool constrain_latest_stop_time,
    "constrainStopTime" Bool constrain_stop_time,
    "dayOffRule" Enum day_off_rule,
    "days" Any days,
    "earliestStartTimeMinutesFromMidnight" Int earliest_start_time_minutes_from_midnight,
    "earliestStopTimeMinutesFromMidnight" Int earliest_stop_time_minutes_from_midnight,
    "exactPaidTimeMinutes" Int exact_paid_time_minutes,
    "exactStartTimeMinutesFromMidnight" Int exact_start_time_minutes_from_midnight,
    "flexiblePaidTime" Bool flexible_paid_time,
    "flexibleStartTime" Bool flexible_start_time,
    "latestStartTimeMinutesFromMidnight" Int latest_start_time_minutes_from_midnight,
    "latestStopTimeMinutesFromMidnight" Int latest_stop_time_minutes_from_midnight,
    "maximumContiguousWorkTimeMinutes" Int maximum_contiguous_work_time_minutes,
    "maximumPaidTimeMinutes" Int maximum_paid_time_minutes,
    "minimumContiguousWorkTimeMinutes" Int minimum_contiguous_work_time_minutes,
    "minimumPaidTimeMinutes" Int minimum_paid_time_minutes,
    "name" Str name,
    "planningPeriodConstraints" Any planning_period_constraints,
    "startIncrementMinutes" Int start_increment_minutes,
});

rt::setters!(CreateWorkPlanShift {
    0 activities with_activities(Vec<super::CreateWorkPlanActivity>) clear_activities,
    1 constrain_contiguous_work_time with_constrain_contiguous_work_time(bool) clear_constrain_contiguous_work_time,
    2 constrain_day_off with_constrain_day_off(bool) clear_constrain_day_off,
    3 constrain_earliest_stop_time with_constrain_earliest_stop_time(bool) clear_constrain_earliest_stop_time,
    4 constrain_latest_stop_time with_constrain_latest_stop_time(bool) clear_constrain_latest_stop_time,
    5 constrain_stop_time with_constrain_stop_time(bool) clear_constrain_stop_time,
    6 day_off_rule with_day_off_rule(impl Into<super::CreateWorkPlanShiftDayOffRule>) clear_day_off_rule,
    7 days with_days(super::SetWrapperDayOfWeek) clear_days,
    8 earliest_start_time_minutes_from_midnight with_earliest_start_time_minutes_from_midnight(i64) clear_earliest_start_time_minutes_from_midnight,
    9 earliest_stop_time_minutes_from_midnight with_earliest_stop_time_minutes_from_midnight(i64) clear_earliest_stop_time_minutes_from_midnight,
    10 exact_paid_time_minutes with_exact_paid_time_minutes(i64) clear_exact_paid_time_minutes,
    11 exact_start_time_minutes_from_midnight with_exact_start_time_minutes_from_midnight(i64) clear_exact_start_time_minutes_from_midnight,
    12 flexible_paid_time with_flexible_paid_time(bool) clear_flexible_paid_time,
    13 flexible_start_time with_flexible_start_time(bool) clear_flexible_start_time,
    14 latest_start_time_minutes_from_midnight with_latest_start_time_minutes_from_midnight(i64) clear_latest_start_time_minutes_from_midnight,
    15 latest_stop_time_minutes_from_midnight with_latest_stop_time_minutes_from_midnight(i64) clear_latest_stop_time_minutes_from_midnight,
    16 maximum_contiguous_work_time_minutes with_maximum_contiguous_work_time_minutes(i64) clear_maximum_contiguous_work_time_minutes,
    17 maximum_paid_time_minutes with_maximum_paid_time_minutes(i64) clear_maximum_paid_time_minutes,
    18 minimum_contiguous_work_time_minutes with_minimum_contiguous_work_time_minutes(i64) clear_minimum_contiguous_work_time_minutes,
    19 minimum_paid_time_minutes with_minimum_paid_time_minutes(i64) clear_minimum_paid_time_minutes,
    20 name with_name(impl Into<String>) clear_name,
    21 planning_period_constraints with_planning_period_constraints(super::PlanningPeriodShiftConstraints) clear_planning_period_constraints,
    22 start_increment_minutes with_start_increment_minutes(i64) clear_start_increment_minutes,
});

rt::open_enum!(CreateWorkPlanShiftDayOffRule {
    NextDayOff = "NextDayOff",
    PreviousDayOff = "PreviousDayOff",
});
