// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkPlanShift`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct WorkPlanShift {
    /// `activities`.
    pub activities: Option<Vec<super::WorkPlanActivity>>,
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
    pub day_off_rule: Option<super::WorkPlanShiftDayOffRule>,
    /// `days`.
    pub days: Option<super::SetWrapperDayOfWeek>,
    /// `delete`.
    pub delete: Option<bool>,
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
    /// `id`.
    pub id: Option<String>,
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
    /// `validationId`.
    pub validation_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dayOffRule` in [`WorkPlanShift`](super::WorkPlanShift).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkPlanShiftDayOffRule {
    /// `NextDayOff`
    NextDayOff,
    /// `PreviousDayOff`
    PreviousDayOff,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkPlanShift {
    "activities" Any activities,
    "constrainContiguousWorkTime" Bool constrain_contiguous_work_time,
    "constrainDayOff" Bool constrain_day_off,
    "constrainEarliestStopTime" Bool constrain_earliest_stop_time,
    "constrainLatestStopTime" Bool constrain_latest_stop_time,
    "constrainStopTime" Bool constrain_stop_time,
    "dayOffRule" Enum day_off_rule,
    "days" Any days,
    "delete" Bool delete,
    "earliestStartTimeMinutesFromMidnight" Int earliest_start_time_minutes_from_midnight,
    "earliestStopTimeMinutesFromMidnight" Int earliest_stop_time_minutes_from_midnight,
    "exactPaidTimeMinutes" Int exact_paid_time_minutes,
    "exactStartTimeMinutesFromMidnight" Int exact_start_time_minutes_from_midnight,
    "flexiblePaidTime" Bool flexible_paid_time,
    "flexibleStartTime" Bool flexible_start_time,
    "id" Str id,
    "latestStartTimeMinutesFromMidnight" Int latest_start_time_minutes_from_midnight,
    "latestStopTimeMinutesFromMidnight" Int latest_stop_time_minutes_from_midnight,
    "maximumContiguousWorkTimeMinutes" Int maximum_contiguous_work_time_minutes,
    "maximumPaidTimeMinutes" Int maximum_paid_time_minutes,
    "minimumContiguousWorkTimeMinutes" Int minimum_contiguous_work_time_minutes,
    "minimumPaidTimeMinutes" Int minimum_paid_time_minutes,
    "name" Str name,
    "planningPeriodConstraints" Any planning_period_constraints,
    "startIncrementMinutes" Int start_increment_minutes,
    "validationId" Str validation_id,
});

rt::setters!(WorkPlanShift {
    0 activities with_activities(Vec<super::WorkPlanActivity>) clear_activities,
    1 constrain_contiguous_work_time with_constrain_contiguous_work_time(bool) clear_constrain_contiguous_work_time,
    2 constrain_day_off with_constrain_day_off(bool) clear_constrain_day_off,
    3 constrain_earliest_stop_time with_constrain_earliest_stop_time(bool) clear_constrain_earliest_stop_time,
    4 constrain_latest_stop_time with_constrain_latest_stop_time(bool) clear_constrain_latest_stop_time,
    5 constrain_stop_time with_constrain_stop_time(bool) clear_constrain_stop_time,
    6 day_off_rule with_day_off_rule(impl Into<super::WorkPlanShiftDayOffRule>) clear_day_off_rule,
    7 days with_days(super::SetWrapperDayOfWeek) clear_days,
    8 delete with_delete(bool) clear_delete,
    9 earliest_start_time_minutes_from_midnight with_earliest_start_time_minutes_from_midnight(i64) clear_earliest_start_time_minutes_from_midnight,
    10 earliest_stop_time_minutes_from_midnight with_earliest_stop_time_minutes_from_midnight(i64) clear_earliest_stop_time_minutes_from_midnight,
    11 exact_paid_time_minutes with_exact_paid_time_minutes(i64) clear_exact_paid_time_minutes,
    12 exact_start_time_minutes_from_midnight with_exact_start_time_minutes_from_midnight(i64) clear_exact_start_time_minutes_from_midnight,
    13 flexible_paid_time with_flexible_paid_time(bool) clear_flexible_paid_time,
    14 flexible_start_time with_flexible_start_time(bool) clear_flexible_start_time,
    15 id with_id(impl Into<String>) clear_id,
    16 latest_start_time_minutes_from_midnight with_latest_start_time_minutes_from_midnight(i64) clear_latest_start_time_minutes_from_midnight,
    17 latest_stop_time_minutes_from_midnight with_latest_stop_time_minutes_from_midnight(i64) clear_latest_stop_time_minutes_from_midnight,
    18 maximum_contiguous_work_time_minutes with_maximum_contiguous_work_time_minutes(i64) clear_maximum_contiguous_work_time_minutes,
    19 maximum_paid_time_minutes with_maximum_paid_time_minutes(i64) clear_maximum_paid_time_minutes,
    20 minimum_contiguous_work_time_minutes with_minimum_contiguous_work_time_minutes(i64) clear_minimum_contiguous_work_time_minutes,
    21 minimum_paid_time_minutes with_minimum_paid_time_minutes(i64) clear_minimum_paid_time_minutes,
    22 name with_name(impl Into<String>) clear_name,
    23 planning_period_constraints with_planning_period_constraints(super::PlanningPeriodShiftConstraints) clear_planning_period_constraints,
    24 start_increment_minutes with_start_increment_minutes(i64) clear_start_increment_minutes,
    25 validation_id with_validation_id(impl Into<String>) clear_validation_id,
});

rt::open_enum!(WorkPlanShiftDayOffRule {
    NextDayOff = "NextDayOff",
    PreviousDayOff = "PreviousDayOff",
});
