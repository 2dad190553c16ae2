// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkPlanValidationRequest`.
///
/// The service requires `id` in requests.
#[non_exhaustive]
pub struct WorkPlanValidationRequest {
    /// `agentCount`.
    pub agent_count: Option<i64>,
    /// `agents`.
    pub agents: Option<Vec<super::DeletableUserReference>>,
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
    /// `id`, required.
    pub id: Option<String>,
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
    /// `name`.
    pub name: Option<String>,
    /// `optionalDays`.
    pub optional_days: Option<super::SetWrapperDayOfWeek>,
    /// `paidTimeGranularityMinutes`.
    pub paid_time_granularity_minutes: Option<i64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `shiftStartVariancePeriod`.
    pub shift_start_variance_period: Option<
        super::WorkPlanValidationRequestShiftStartVariancePeriod,
    >,
    /// `shiftStartVarianceType`.
    pub shift_start_variance_type: Option<
        super::WorkPlanValidationRequestShiftStartVarianceType,
    >,
    /// `shiftStartVariances`.
    pub shift_start_variances: Option<super::ListWrapperShiftStartVariance>,
    /// `shifts`.
    pub shifts: Option<Vec<super::WorkPlanShift>>,
    /// `valid`.
    pub valid: Option<bool>,
    /// `weeklyExactPaidMinutes`.
    pub weekly_exact_paid_minutes: Option<i64>,
    /// `weeklyMaximumPaidMinutes`.
    pub weekly_maximum_paid_minutes: Option<i64>,
    /// `weeklyMinimumPaidMinutes`.
    pub weekly_minimum_paid_minutes: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `shiftStartVariancePeriod` in [`WorkPlanValidationRequest`](super::WorkPlanValidationRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkPlanValidationRequestShiftStartVariancePeriod {
    /// `Weekly`
    Weekly,
    /// `PlanningPeriod`
    PlanningPeriod,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `shiftStartVarianceType` in [`WorkPlanValidationRequest`](super::WorkPlanValidationRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkPlanValidationRequestShiftStartVarianceType {
    /// `ShiftStart`
    ShiftStart,
    /// `ShiftStartAndPaidDuration`
    ShiftStartAndPaidDuration,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkPlanValidationRequest {
    "agentCount" Int agent_count,
    "agents" Any agents,
    "constrainMaximumConsecutiveWorkingDays" Bool constrain_maximum_consecutive_working_days,
    "constrainMaximumConsecutiveWorkingWeekends" Bool constrain_maximum_consecutive_working_weekends,
    "constrainMaximumWorkingWeekendsPerPlanningPeriod" Bool constrain_maximum_working_weekends_per_planning_period,
    "constrainMinimumTimeBetweenShifts" Bool constrain_minimum_time_between_shifts,
    "constrainPaidTimeGranularity" Bool constrain_paid_time_granularity,
    "constrainWeeklyPaidTime" Bool constrain_weekly_paid_time,
    "enabled" Bool enabled,
    "flexibleWeeklyPaidTime" Bool flexible_weekly_paid_time,
    "id" Str id,
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
    "selfUri" Str self_uri,
    "shiftStartVariancePeriod" Enum shift_start_variance_period,
    "shiftStartVarianceType" Enum shift_start_variance_type,
    "shiftStartVariances" Any shift_start_variances,
    "shifts" Any shifts,
    "valid" Bool valid,
    "weeklyExactPaidMinutes" Int weekly_exact_paid_minutes,
    "weeklyMaximumPaidMinutes" Int weekly_maximum_paid_minutes,
    "weeklyMinimumPaidMinutes" Int weekly_minimum_paid_minutes,
});

rt::setters!(WorkPlanValidationRequest {
    0 agent_count with_agent_count(i64) clear_agent_count,
    1 agents with_agents(Vec<super::DeletableUserReference>) clear_agents,
    2 constrain_maximum_consecutive_working_days with_constrain_maximum_consecutive_working_days(bool) clear_constrain_maximum_consecutive_working_days,
    3 constrain_maximum_consecutive_working_weekends with_constrain_maximum_consecutive_working_weekends(bool) clear_constrain_maximum_consecutive_working_weekends,
    4 constrain_maximum_working_weekends_per_planning_period with_constrain_maximum_working_weekends_per_planning_period(bool) clear_constrain_maximum_working_weekends_per_planning_period,
    5 constrain_minimum_time_between_shifts with_constrain_minimum_time_between_shifts(bool) clear_constrain_minimum_time_between_shifts,
    6 constrain_paid_time_granularity with_constrain_paid_time_granularity(bool) clear_constrain_paid_time_granularity,
    7 constrain_weekly_paid_time with_constrain_weekly_paid_time(bool) clear_constrain_weekly_paid_time,
    8 enabled with_enabled(bool) clear_enabled,
    9 flexible_weekly_paid_time with_flexible_weekly_paid_time(bool) clear_flexible_weekly_paid_time,
    10 id with_id(impl Into<String>) clear_id,
    11 maximum_consecutive_working_days with_maximum_consecutive_working_days(i64) clear_maximum_consecutive_working_days,
    12 maximum_consecutive_working_weekends with_maximum_consecutive_working_weekends(i64) clear_maximum_consecutive_working_weekends,
    13 maximum_days with_maximum_days(i64) clear_maximum_days,
    14 maximum_days_off_per_planning_period with_maximum_days_off_per_planning_period(i64) clear_maximum_days_off_per_planning_period,
    15 maximum_paid_minutes_per_planning_period with_maximum_paid_minutes_per_planning_period(i64) clear_maximum_paid_minutes_per_planning_period,
    16 maximum_working_weekends_per_planning_period with_maximum_working_weekends_per_planning_period(i64) clear_maximum_working_weekends_per_planning_period,
    17 minimum_consecutive_non_working_minutes_per_week with_minimum_consecutive_non_working_minutes_per_week(i64) clear_minimum_consecutive_non_working_minutes_per_week,
    18 minimum_days_off_per_planning_period with_minimum_days_off_per_planning_period(i64) clear_minimum_days_off_per_planning_period,
    19 minimum_paid_minutes_per_planning_period with_minimum_paid_minutes_per_planning_period(i64) clear_minimum_paid_minutes_per_planning_period,
    20 minimum_shift_start_distance_minutes with_minimum_shift_start_distance_minutes(i64) clear_minimum_shift_start_distance_minutes,
    21 minimum_time_between_shifts_minutes with_minimum_time_between_shifts_minutes(i64) clear_minimum_time_between_shifts_minutes,
    22 minimum_working_days_per_week with_minimum_working_days_per_week(i64) clear_minimum_working_days_per_week,
    23 name with_name(impl Into<String>) clear_name,
    24 optional_days with_optional_days(super::SetWrapperDayOfWeek) clear_optional_days,
    25 paid_time_granularity_minutes with_paid_time_granularity_minutes(i64) clear_paid_time_granularity_minutes,
    26 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    27 shift_start_variance_period with_shift_start_variance_period(impl Into<super::WorkPlanValidationRequestShiftStartVariancePeriod>) clear_shift_start_variance_period,
    28 shift_start_variance_type with_shift_start_variance_type(impl Into<super::WorkPlanValidationRequestShiftStartVarianceType>) clear_shift_start_variance_type,
    29 shift_start_variances with_shift_start_variances(super::ListWrapperShiftStartVariance) clear_shift_start_variances,
    30 shifts with_shifts(Vec<super::WorkPlanShift>) clear_shifts,
    31 valid with_valid(bool) clear_valid,
    32 weekly_exact_paid_minutes with_weekly_exact_paid_minutes(i64) clear_weekly_exact_paid_minutes,
    33 weekly_maximum_paid_minutes with_weekly_maximum_paid_minutes(i64) clear_weekly_maximum_paid_minutes,
    34 weekly_minimum_paid_minutes with_weekly_minimum_paid_minutes(i64) clear_weekly_minimum_paid_minutes,
});

rt::open_enum!(WorkPlanValidationRequestShiftStartVariancePeriod {
    Weekly = "Weekly",
    PlanningPeriod = "PlanningPeriod",
});

rt::open_enum!(WorkPlanValidationRequestShiftStartVarianceType {
    ShiftStart = "ShiftStart",
    ShiftStartAndPaidDuration = "ShiftStartAndPaidDuration",
});
