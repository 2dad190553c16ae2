// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkPlanListItemResponse`.
#[non_exhaustive]
pub struct WorkPlanListItemResponse {
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
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
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
        super::WorkPlanListItemResponseShiftStartVariancePeriod,
    >,
    /// `shiftStartVarianceType`.
    pub shift_start_variance_type: Option<
        super::WorkPlanListItemResponseShiftStartVarianceType,
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
/// The values of `shiftStartVariancePeriod` in [`WorkPlanListItemResponse`](super::WorkPlanListItemResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkPlanListItemResponseShiftStartVariancePeriod {
    /// `Weekly`
    Weekly,
    /// `PlanningPeriod`
    PlanningPeriod,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `shiftStartVarianceType` in [`WorkPlanListItemResponse`](super::WorkPlanListItemResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkPlanListItemResponseShiftStartVarianceType {
    /// `ShiftStart`
    ShiftStart,
    /// `ShiftStartAndPaidDuration`
    ShiftStartAndPaidDuration,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkPlanListItemResponse {
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
    "metadata" Any metadata,
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

rt::open_enum!(WorkPlanListItemResponseShiftStartVariancePeriod {
    Weekly = "Weekly",
    PlanningPeriod = "PlanningPeriod",
});

rt::open_enum!(WorkPlanListItemResponseShiftStartVarianceType {
    ShiftStart = "ShiftStart",
    ShiftStartAndPaidDuration = "ShiftStartAndPaidDuration",
});
