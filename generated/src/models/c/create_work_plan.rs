// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateWorkPlan`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct CreateWorkPlan {
    /// `agents`.
    pub agents: Option<Vec<super::UserReference>>,
    /// `constrainMaximumConsecutiveWorkingDays`.
    pub constrain_maximum_consecutive_working_days: Option<bool>,
    /// `constrainMaximumConsecutiveWorkingWeekends`.
    pub constrain_maximum_consecutive_working_weekends: Option<bool>,
    /// `constrainMaximumWorkingWeekendsPerPlanningPeriod`.
    pub constrain_maximum_working_weekends_per_planning_period: Option<bool>,
    /// `constrainMinimumTimeBetweenShifts`.
    pub constrain_minimum_time_between_shifts: Option<bool>,
    /// `constrainPaidTimeGranularity`.
    pub constrain_paid_time_granularity: Option<bool>,
    /// `constrainWeeklyPaidTime`.
    pub constrain_weekly_paid_time: Option<bool>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `flexibleWeeklyPaidTime`.
    pub flexible_weekly_paid_time: Option<bool>,
    /// `maximumConsecutiveWorkingDays`.
    pub maximum_consecutive_working_days: Option<i64>,
    /// `maximumConsecutiveWorkingWeekends`.
    pub maximum_consecutive_working_weekends: Option<i64>,
    /// `maximumDays`.
    pub maximum_days: Option<i64>,
    /// `maximumDaysOffPerPlanningPeriod`.
    pub maximum_days_off_per_planning_period: Option<i64>,
    /// `maximumPaidMinutesPerPlanningPeriod`.
    pub maximum_paid_minutes_per_planning_period: Option<i64>,
    /// `maximumWorkingWeekendsPerPlanningPeriod`.
    pub maximum_working_weekends_per_planning_period: Option<i64>,
    /// `minimumConsecutiveNonWorkingMinutesPerWeek`.
    pub minimum_consecutive_non_working_minutes_per_week: Option<i64>,
    /// `minimumDaysOffPerPlanningPeriod`.
    pub minimum_days_off_per_planning_period: Option<i64>,
    /// `minimumPaidMinutesPerPlanningPeriod`.
    pub minimum_paid_minutes_per_planning_period: Option<i64>,
    /// `minimumShiftStartDistanceMinutes`.
    pub minimum_shift_start_distance_minutes: Option<i64>,
    /// `minimumTimeBetweenShiftsMinutes`.
    pub minimum_time_between_shifts_minutes: Option<i64>,
    /// `minimumWorkingDaysPerWeek`.
    pub minimum_working_days_per_week: Option<i64>,
    /// `name`, required.
    pub name: Option<String>,
    /// `optionalDays`.
    pub optional_days: Option<super::SetWrapperDayOfWeek>,
    /// `paidTimeGranularityMinutes`.
    pub paid_time_granularity_minutes: Option<i64>,
    /// `shiftStartVariancePeriod`.
    pub shift_start_variance_period: Option<
        super::CreateWorkPlanShiftStartVariancePeriod,
    >,
    /// `shiftStartVarianceType`.
    pub shift_start_variance_type: Option<super::CreateWorkPlanShiftStartVarianceType>,
    /// `shiftStartVariances`.
    pub shift_start_variances: Option<super::ListWrapperShiftStartVariance>,
    /// `shifts`.
    pub shifts: Option<Vec<super::CreateWorkPlanShift>>,
    /// `weeklyExactPaidMinutes`.
    pub weekly_exact_paid_minutes: Option<i64>,
    /// `weeklyMaximumPaidMinutes`.
    pub weekly_maximum_paid_minutes: Option<i64>,
    /// `weeklyMinimumPaidMinutes`.
    pub weekly_minimum_paid_minutes: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `shiftStartVariancePeriod` in [`CreateWorkPlan`](super::CreateWorkPlan).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateWorkPlanShiftStartVariancePeriod {
    /// `Weekly`
    Weekly,
    /// `PlanningPeriod`
    PlanningPeriod,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `shiftStartVarianceType` in [`CreateWorkPlan`](super::CreateWorkPlan).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateWorkPlanShiftStartVarianceType {
    /// `ShiftStart`
    ShiftStart,
    /// `ShiftStartAndPaidDuration`
    ShiftStartAndPaidDuration,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CreateWorkPlan {
    "agents" Any agents,
    "constrainMaximumConsecutiveWorkingDays" Bool constrain_maximum_consecutive_working_days,
    "constrainMaximumConsecutiveWorkingWeekends" Bool constrain_maximum_consecutive_working_weekends,
    "constrainMaximumWorkingWeekendsPerPlanningPeriod" Bool constrain_maximum_working_weekends_per_planning_period,
    "constrainMinimumTimeBetweenShifts" Bool constrain_minimum_time_between_shifts,
    "constrainPaidTimeGranularity" Bool constrain_paid_time_granularity,
    "constrainWeeklyPaidTime" Bool constrain_weekly_paid_time,
    "enabled" Bool enabled,
    "flexibleWeeklyPaidTime" Bool flexible_weekly_paid_time,
    "maximumConsecutiveWorkingDays" Int maximum_consecutive_working_days,
    "maximumConsecutiveWorkingWeekends" Int maximum_consecutive_working_weekends,
    "maximumDays" Int maximum_days,
    "maximumDaysOffPerPlanningPeriod" Int maximum_days_off_per_planning_period,
    "maximumPaidMinutesPerPlanningPeriod" Int maximum_paid_minutes_per_planning_period,
    "maximumWorkingWeekendsPerPlanningPeriod" Int maximum_working_weekends_per_planning_period,
    "minimumConsecutiveNonWorkingMinutesPerWeek" Int minimum_consecutive_non_working_minutes_per_week,
    "minimumDaysOffPerPlanningPeriod" Int minimum_days_off_per_planning_period,
    "minimumPaidMinutesPerPlanningPeriod" Int minimum_paid_minutes_per_planning_period,
    "minimumShiftStartDistanceMinutes" Int minimum_shift_start_distance_minutes,
    "minimumTimeBetweenShiftsMinutes" Int minimum_time_between_shifts_minutes,
    "minimumWorkingDaysPerWeek" Int minimum_working_days_per_week,
    "name" Str name,
    "optionalDays" Any optional_days,
    "paidTimeGranularityMinutes" Int paid_time_granularity_minutes,
    "shiftStartVariancePeriod" Enum shift_start_variance_period,
    "shiftStartVarianceType" Enum shift_start_variance_type,
    "shiftStartVariances" Any shift_start_variances,
    "shifts" Any shifts,
    "weeklyExactPaidMinutes" Int weekly_exact_paid_minutes,
    "weeklyMaximumPaidMinutes" Int weekly_maximum_paid_minutes,
    "weeklyMinimumPaidMinutes" Int weekly_minimum_paid_minutes,
});

rt::setters!(CreateWorkPlan {
    0 agents with_agents(Vec<super::UserReference>) clear_agents,
    1 constrain_maximum_consecutive_working_days with_constrain_maximum_consecutive_working_days(bool) clear_constrain_maximum_consecutive_working_days,
    2 constrain_maximum_consecutive_working_weekends with_constrain_maximum_consecutive_working_weekends(bool) clear_constrain_maximum_consecutive_working_weekends,
    3 constrain_maximum_working_weekends_per_planning_period with_constrain_maximum_working_weekends_per_planning_period(bool) clear_constrain_maximum_working_weekends_per_planning_period,
    4 constrain_minimum_time_between_shifts with_constrain_minimum_time_between_shifts(bool) clear_constrain_minimum_time_between_shifts,
    5 constrain_paid_time_granularity with_constrain_paid_time_granularity(bool) clear_constrain_paid_time_granularity,
    6 constrain_weekly_paid_time with_constrain_weekly_paid_time(bool) clear_constrain_weekly_paid_time,
    7 enabled with_enabled(bool) clear_enabled,
    8 flexible_weekly_paid_time with_flexible_weekly_paid_time(bool) clear_flexible_weekly_paid_time,
    9 maximum_consecutive_working_days with_maximum_consecutive_working_days(i64) clear_maximum_consecutive_working_days,
    10 maximum_consecutive_working_weekends with_maximum_consecutive_working_weekends(i64) clear_maximum_consecutive_working_weekends,
    11 maximum_days with_maximum_days(i64) clear_maximum_days,
    12 maximum_days_off_per_planning_period with_maximum_days_off_per_planning_period(i64) clear_maximum_days_off_per_planning_period,
    13 maximum_paid_minutes_per_planning_period with_maximum_paid_minutes_per_planning_period(i64) clear_maximum_paid_minutes_per_planning_period,
    14 maximum_working_weekends_per_planning_period with_maximum_working_weekends_per_planning_period(i64) clear_maximum_working_weekends_per_planning_period,
    15 minimum_consecutive_non_working_minutes_per_week with_minimum_consecutive_non_working_minutes_per_week(i64) clear_minimum_consecutive_non_working_minutes_per_week,
    16 minimum_days_off_per_planning_period with_minimum_days_off_per_planning_period(i64) clear_minimum_days_off_per_planning_period,
    17 minimum_paid_minutes_per_planning_period with_minimum_paid_minutes_per_planning_period(i64) clear_minimum_paid_minutes_per_planning_period,
    18 minimum_shift_start_distance_minutes with_minimum_shift_start_distance_minutes(i64) clear_minimum_shift_start_distance_minutes,
    19 minimum_time_between_shifts_minutes with_minimum_time_between_shifts_minutes(i64) clear_minimum_time_between_shifts_minutes,
    20 minimum_working_days_per_week with_minimum_working_days_per_week(i64) clear_minimum_working_days_per_week,
    21 name with_name(impl Into<String>) clear_name,
    22 optional_days with_optional_days(super::SetWrapperDayOfWeek) clear_optional_days,
    23 paid_time_granularity_minutes with_paid_time_granularity_minutes(i64) clear_paid_time_granularity_minutes,
    24 shift_start_variance_period with_shift_start_variance_period(impl Into<super::CreateWorkPlanShiftStartVariancePeriod>) clear_shift_start_variance_period,
    25 shift_start_variance_type with_shift_start_variance_type(impl Into<super::CreateWorkPlanShiftStartVarianceType>) clear_shift_start_variance_type,
    26 shift_start_variances with_shift_start_variances(super::ListWrapperShiftStartVariance) clear_shift_start_variances,
    27 shifts with_shifts(Vec<super::CreateWorkPlanShift>) clear_shifts,
    28 weekly_exact_paid_minutes with_weekly_exact_paid_minutes(i64) clear_weekly_exact_paid_minutes,
    29 weekly_maximum_paid_minutes with_weekly_maximum_paid_minutes(i64) clear_weekly_maximum_paid_minutes,
    30 weekly_minimum_paid_minutes with_weekly_minimum_paid_minutes(i64) clear_weekly_minimum_paid_minutes,
});

rt::open_enum!(CreateWorkPlanShiftStartVariancePeriod {
    Weekly = "Weekly",
    PlanningPeriod = "PlanningPeriod",
});

rt::open_enum!(CreateWorkPlanShiftStartVarianceType {
    ShiftStart = "ShiftStart",
    ShiftStartAndPaidDuration = "ShiftStartAndPaidDuration",
});
