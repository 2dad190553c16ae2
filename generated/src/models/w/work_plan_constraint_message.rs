// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkPlanConstraintMessage`.
#[non_exhaustive]
pub struct WorkPlanConstraintMessage {
    /// `arguments`.
    pub arguments: Option<Vec<super::WorkPlanValidationMessageArgument>>,
    /// `type`.
    pub r#type: Option<super::WorkPlanConstraintMessageType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`WorkPlanConstraintMessage`](super::WorkPlanConstraintMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkPlanConstraintMessageType {
    /// `ActivityEarliestStartTimeMinutesFromMidnight`
    ActivityEarliestStartTimeMinutesFromMidnight,
    /// `ActivityEarliestStartTimeMinutesFromShiftStart`
    ActivityEarliestStartTimeMinutesFromShiftStart,
    /// `ActivityLatestStartTimeMinutesFromMidnight`
    ActivityLatestStartTimeMinutesFromMidnight,
    /// `ActivityLatestStartTimeMinutesFromShiftStart`
    ActivityLatestStartTimeMinutesFromShiftStart,
    /// `ActivityMaximumLengthFromShiftEndMinutes`
    ActivityMaximumLengthFromShiftEndMinutes,
    /// `ActivityMinimumLengthFromShiftEndMinutes`
    ActivityMinimumLengthFromShiftEndMinutes,
    /// `ActivityMinimumLengthFromShiftStartMinutes`
    ActivityMinimumLengthFromShiftStartMinutes,
    /// `ActivityStartTimeIncrementInMinutes`
    ActivityStartTimeIncrementInMinutes,
    /// `PlanningPeriodMaximumDaysOff`
    PlanningPeriodMaximumDaysOff,
    /// `PlanningPeriodMaximumPaidTimeMinutes`
    PlanningPeriodMaximumPaidTimeMinutes,
    /// `PlanningPeriodMaximumWorkingWeekends`
    PlanningPeriodMaximumWorkingWeekends,
    /// `PlanningPeriodMinimumDaysOff`
    PlanningPeriodMinimumDaysOff,
    /// `PlanningPeriodMinimumPaidTimeMinutes`
    PlanningPeriodMinimumPaidTimeMinutes,
    /// `ShiftDayOffRule`
    ShiftDayOffRule,
    /// `ShiftEarliestStartTimeMinutesFromMidnight`
    ShiftEarliestStartTimeMinutesFromMidnight,
    /// `ShiftEarliestStopTimeMinutesFromMidnight`
    ShiftEarliestStopTimeMinutesFromMidnight,
    /// `ShiftLatestStartTimeMinutesFromMidnight`
    ShiftLatestStartTimeMinutesFromMidnight,
    /// `ShiftLatestStopTimeMinutesFromMidnight`
    ShiftLatestStopTimeMinutesFromMidnight,
    /// `ShiftMaximumContiguousTimeMinutes`
    ShiftMaximumContiguousTimeMinutes,
    /// `ShiftMaximumCountPerPlanningPeriod`
    ShiftMaximumCountPerPlanningPeriod,
    /// `ShiftMaximumPaidTimeMinutes`
    ShiftMaximumPaidTimeMinutes,
    /// `ShiftMinimumContiguousTimeMinutes`
    ShiftMinimumContiguousTimeMinutes,
    /// `ShiftMinimumCountPerPlanningPeriod`
    ShiftMinimumCountPerPlanningPeriod,
    /// `ShiftMinimumPaidTimeMinutes`
    ShiftMinimumPaidTimeMinutes,
    /// `ShiftStartTimeIncrementInMinutes`
    ShiftStartTimeIncrementInMinutes,
    /// `ShiftStartVarianceMaximumVarianceMinutes`
    ShiftStartVarianceMaximumVarianceMinutes,
    /// `ShiftStartVariancePaidDuration`
    ShiftStartVariancePaidDuration,
    /// `WorkPlanMaximumConsecutiveWorkingDays`
    WorkPlanMaximumConsecutiveWorkingDays,
    /// `WorkPlanMaximumConsecutiveWorkingWeekends`
    WorkPlanMaximumConsecutiveWorkingWeekends,
    /// `WorkPlanMaximumWeeklyPaidTimeMinutes`
    WorkPlanMaximumWeeklyPaidTimeMinutes,
    /// `WorkPlanMaximumWorkingDaysPerWeek`
    WorkPlanMaximumWorkingDaysPerWeek,
    /// `WorkPlanMinimumConsecutiveNonWorkingTimePerWeekMinutes`
    WorkPlanMinimumConsecutiveNonWorkingTimePerWeekMinutes,
    /// `WorkPlanMinimumInterShiftTimeMinutes`
    WorkPlanMinimumInterShiftTimeMinutes,
    /// `WorkPlanMinimumShiftStartDistanceMinutes`
    WorkPlanMinimumShiftStartDistanceMinutes,
    /// `WorkPlanMinimumWeeklyPaidTimeMinutes`
    WorkPlanMinimumWeeklyPaidTimeMinutes,
    /// `WorkPlanMinimumWorkingDaysPerWeek`
    WorkPlanMinimumWorkingDaysPerWeek,
    /// `WorkPlanOptionalDays`
    WorkPlanOptionalDays,
    /// `WorkPlanPaidTimeGranularityMinutes`
    WorkPlanPaidTimeGranularityMinutes,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkPlanConstraintMessage {
    "arguments" Any arguments,
    "type" Enum r#type,
});

rt::open_enum!(WorkPlanConstraintMessageType {
    ActivityEarliestStartTimeMinutesFromMidnight = "ActivityEarliestStartTimeMinutesFromMidnight",
    ActivityEarliestStartTimeMinutesFromShiftStart = "ActivityEarliestStartTimeMinutesFromShiftStart",
    ActivityLatestStartTimeMinutesFromMidnight = "ActivityLatestStartTimeMinutesFromMidnight",
    ActivityLatestStartTimeMinutesFromShiftStart = "ActivityLatestStartTimeMinutesFromShiftStart",
    ActivityMaximumLengthFromShiftEndMinutes = "ActivityMaximumLengthFromShiftEndMinutes",
    ActivityMinimumLengthFromShiftEndMinutes = "ActivityMinimumLengthFromShiftEndMinutes",
    ActivityMinimumLengthFromShiftStartMinutes = "ActivityMinimumLengthFromShiftStartMinutes",
    ActivityStartTimeIncrementInMinutes = "ActivityStartTimeIncrementInMinutes",
    PlanningPeriodMaximumDaysOff = "PlanningPeriodMaximumDaysOff",
    PlanningPeriodMaximumPaidTimeMinutes = "PlanningPeriodMaximumPaidTimeMinutes",
    PlanningPeriodMaximumWorkingWeekends = "PlanningPeriodMaximumWorkingWeekends",
    PlanningPeriodMinimumDaysOff = "PlanningPeriodMinimumDaysOff",
    PlanningPeriodMinimumPaidTimeMinutes = "PlanningPeriodMinimumPaidTimeMinutes",
    ShiftDayOffRule = "ShiftDayOffRule",
    ShiftEarliestStartTimeMinutesFromMidnight = "ShiftEarliestStartTimeMinutesFromMidnight",
    ShiftEarliestStopTimeMinutesFromMidnight = "ShiftEarliestStopTimeMinutesFromMidnight",
    ShiftLatestStartTimeMinutesFromMidnight = "ShiftLatestStartTimeMinutesFromMidnight",
    ShiftLatestStopTimeMinutesFromMidnight = "ShiftLatestStopTimeMinutesFromMidnight",
    ShiftMaximumContiguousTimeMinutes = "ShiftMaximumContiguousTimeMinutes",
    ShiftMaximumCountPerPlanningPeriod = "ShiftMaximumCountPerPlanningPeriod",
    ShiftMaximumPaidTimeMinutes = "ShiftMaximumPaidTimeMinutes",
    ShiftMinimumContiguousTimeMinutes = "ShiftMinimumContiguousTimeMinutes",
    ShiftMinimumCountPerPlanningPeriod = "ShiftMinimumCountPerPlanningPeriod",
    ShiftMinimumPaidTimeMinutes = "ShiftMinimumPaidTimeMinutes",
    ShiftStartTimeIncrementInMinutes = "ShiftStartTimeIncrementInMinutes",
    ShiftStartVarianceMaximumVarianceMinutes = "ShiftStartVarianceMaximumVarianceMinutes",
    ShiftStartVariancePaidDuration = "ShiftStartVariancePaidDuration",
    WorkPlanMaximumConsecutiveWorkingDays = "WorkPlanMaximumConsecutiveWorkingDays",
    WorkPlanMaximumConsecutiveWorkingWeekends = "WorkPlanMaximumConsecutiveWorkingWeekends",
    WorkPlanMaximumWeeklyPaidTimeMinutes = "WorkPlanMaximumWeeklyPaidTimeMinutes",
    WorkPlanMaximumWorkingDaysPerWeek = "WorkPlanMaximumWorkingDaysPerWeek",
    WorkPlanMinimumConsecutiveNonWorkingTimePerWeekMinutes = "WorkPlanMinimumConsecutiveNonWorkingTimePerWeekMinutes",
    WorkPlanMinimumInterShiftTimeMinutes = "WorkPlanMinimumInterShiftTimeMinutes",
    WorkPlanMinimumShiftStartDistanceMinutes = "WorkPlanMinimumShiftStartDistanceMinutes",
    WorkPlanMinimumWeeklyPaidTimeMinutes = "WorkPlanMinimumWeeklyPaidTimeMinutes",
    WorkPlanMinimumWorkingDaysPerWeek = "WorkPlanMinimumWorkingDaysPerWeek",
    WorkPlanOptionalDays = "WorkPlanOptionalDays",
    WorkPlanPaidTimeGranularityMinutes = "WorkPlanPaidTimeGranularityMinutes",
});
