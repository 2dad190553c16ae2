// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkPlanConfigurationViolationMessage`.
#[non_exhaustive]
pub struct WorkPlanConfigurationViolationMessage {
    /// `arguments`.
    pub arguments: Option<Vec<super::WorkPlanValidationMessageArgument>>,
    /// `severity`.
    pub severity: Option<super::WorkPlanConfigurationViolationMessageSeverity>,
    /// `type`.
    pub r#type: Option<super::WorkPlanConfigurationViolationMessageType>,
    __marks: rt::Marks,
}
/// The values of `severity` in [`WorkPlanConfigurationViolationMessage`](super::WorkPlanConfigurationViolationMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkPlanConfigurationViolationMessageSeverity {
    /// `Information`
    Information,
    /// `Warning`
    Warning,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`WorkPlanConfigurationViolationMessage`](super::WorkPlanConfigurationViolationMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkPlanConfigurationViolationMessageType {
    /// `ActivitiesOverlap`
    ActivitiesOverlap,
    /// `ActivityEndGreaterThanShiftStop`
    ActivityEndGreaterThanShiftStop,
    /// `ActivityPaidTimeGreaterThanShiftPaidTime`
    ActivityPaidTimeGreaterThanShiftPaidTime,
    /// `ActivityStartBeforeShiftStart`
    ActivityStartBeforeShiftStart,
    /// `ActivityStartGreaterThanEqualToShiftStop`
    ActivityStartGreaterThanEqualToShiftStop,
    /// `ActivityStartIncrementMinutesNotDivisibleByScheduleIntervalMinutes`
    ActivityStartIncrementMinutesNotDivisibleByScheduleIntervalMinutes,
    /// `DailyExactPaidMinutes`
    DailyExactPaidMinutes,
    /// `DailyMaxTotalLessThanWeeklyMin`
    DailyMaxTotalLessThanWeeklyMin,
    /// `DailyMaxTotalLessThanWeeklyMinWithOptional`
    DailyMaxTotalLessThanWeeklyMinWithOptional,
    /// `DailyMaxTotalLessThanWeeklyMinWithoutOptional`
    DailyMaxTotalLessThanWeeklyMinWithoutOptional,
    /// `DailyMinTotalGreaterThanWeeklyMax`
    DailyMinTotalGreaterThanWeeklyMax,
    /// `DailyMinTotalGreaterThanWeeklyMaxWithOptional`
    DailyMinTotalGreaterThanWeeklyMaxWithOptional,
    /// `DailyMinTotalGreaterThanWeeklyMaxWithoutOptional`
    DailyMinTotalGreaterThanWeeklyMaxWithoutOptional,
    /// `DailyRequiredDaysGreaterThanWeeklyMaxDays`
    DailyRequiredDaysGreaterThanWeeklyMaxDays,
    /// `DailyShiftHasNoDaysSelected`
    DailyShiftHasNoDaysSelected,
    /// `DailyShiftMaxPossibilitiesViolated`
    DailyShiftMaxPossibilitiesViolated,
    /// `EarliestShiftStopIsTooLate`
    EarliestShiftStopIsTooLate,
    /// `ExactPaidTimeNotDivisibleByGranularity`
    ExactPaidTimeNotDivisibleByGranularity,
    /// `MaxConsecutiveWorkingDaysNoMoreThanDoubleMaxWorkingDaysPerWeek`
    MaxConsecutiveWorkingDaysNoMoreThanDoubleMaxWorkingDaysPerWeek,
    /// `MaxDaysOffPerPlanningPeriodNotCorrect`
    MaxDaysOffPerPlanningPeriodNotCorrect,
    /// `MaxPaidTimeIsMoreThanShiftLength`
    MaxPaidTimeIsMoreThanShiftLength,
    /// `MaxPaidTimeNotDivisibleByGranularity`
    MaxPaidTimeNotDivisibleByGranularity,
    /// `MaxPaidTimePerMonthlyPlanningPeriod`
    MaxPaidTimePerMonthlyPlanningPeriod,
    /// `MaxPaidTimePerPlanningPeriod`
    MaxPaidTimePerPlanningPeriod,
    /// `MaxShifts`
    MaxShifts,
    /// `MinPaidTimeNotDivisibleByGranularity`
    MinPaidTimeNotDivisibleByGranularity,
    /// `MinPaidTimePerMonthlyPlanningPeriod`
    MinPaidTimePerMonthlyPlanningPeriod,
    /// `MinPaidTimePerPlanningPeriod`
    MinPaidTimePerPlanningPeriod,
    /// `NoShifts`
    NoShifts,
    /// `PaidTimeGreaterThanMaxWorkTime`
    PaidTimeGreaterThanMaxWorkTime,
    /// `PaidTimeLessThanMinWorkTime`
    PaidTimeLessThanMinWorkTime,
    /// `PaidTimeNotMetByShiftStartStop`
    PaidTimeNotMetByShiftStartStop,
    /// `PlanningPeriodMaxWorkingWeekendsCannotBeMet`
    PlanningPeriodMaxWorkingWeekendsCannotBeMet,
    /// `ShiftDaysSelectMoreThanMinWorkingDays`
    ShiftDaysSelectMoreThanMinWorkingDays,
    /// `ShiftStopEarlierThanStart`
    ShiftStopEarlierThanStart,
    /// `ShiftMaxCountPerPlanningPeriodCannotBeMet`
    ShiftMaxCountPerPlanningPeriodCannotBeMet,
    /// `ShiftMinCountPerPlanningPeriodCannotBeMet`
    ShiftMinCountPerPlanningPeriodCannotBeMet,
    /// `ShiftVarianceCannotBeMet`
    ShiftVarianceCannotBeMet,
    /// `WeeklyExactPaidMinutes`
    WeeklyExactPaidMinutes,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkPlanConfigurationViolationMessage {
    "arguments" Any arguments,
    "severity" Enum severity,
    "type" Enum r#type,
});

rt::open_enum!(WorkPlanConfigurationViolationMessageSeverity {
    Information = "Information",
    Warning = "Warning",
    Error = "Error",
});

rt::open_enum!(WorkPlanConfigurationViolationMessageType {
    ActivitiesOverlap = "ActivitiesOverlap",
    ActivityEndGreaterThanShiftStop = "ActivityEndGreaterThanShiftStop",
    ActivityPaidTimeGreaterThanShiftPaidTime = "ActivityPaidTimeGreaterThanShiftPaidTime",
    ActivityStartBeforeShiftStart = "ActivityStartBeforeShiftStart",
    ActivityStartGreaterThanEqualToShiftStop = "ActivityStartGreaterThanEqualToShiftStop",
    ActivityStartIncrementMinutesNotDivisibleByScheduleIntervalMinutes = "ActivityStartIncrementMinutesNotDivisibleByScheduleIntervalMinutes",
    DailyExactPaidMinutes = "DailyExactPaidMinutes",
    DailyMaxTotalLessThanWeeklyMin = "DailyMaxTotalLessThanWeeklyMin",
    DailyMaxTotalLessThanWeeklyMinWithOptional = "DailyMaxTotalLessThanWeeklyMinWithOptional",
    DailyMaxTotalLessThanWeeklyMinWithoutOptional = "DailyMaxTotalLessThanWeeklyMinWithoutOptional",
    DailyMinTotalGreaterThanWeeklyMax = "DailyMinTotalGreaterThanWeeklyMax",
    DailyMinTotalGreaterThanWeeklyMaxWithOptional = "DailyMinTotalGreaterThanWeeklyMaxWithOptional",
    DailyMinTotalGreaterThanWeeklyMaxWithoutOptional = "DailyMinTotalGreaterThanWeeklyMaxWithoutOptional",
    DailyRequiredDaysGreaterThanWeeklyMaxDays = "DailyRequiredDaysGreaterThanWeeklyMaxDays",
    DailyShiftHasNoDaysSelected = "DailyShiftHasNoDaysSelected",
    DailyShiftMaxPossibilitiesViolated = "DailyShiftMaxPossibilitiesViolated",
    EarliestShiftStopIsTooLate = "EarliestShiftStopIsTooLate",
    ExactPaidTimeNotDivisibleByGranularity = "ExactPaidTimeNotDivisibleByGranularity",
    MaxConsecutiveWorkingDaysNoMoreThanDoubleMaxWorkingDaysPerWeek = "MaxConsecutiveWorkingDaysNoMoreThanDoubleMaxWorkingDaysPerWeek",
    MaxDaysOffPerPlanningPeriodNotCorrect = "MaxDaysOffPerPlanningPeriodNotCorrect",
    MaxPaidTimeIsMoreThanShiftLength = "MaxPaidTimeIsMoreThanShiftLength",
    MaxPaidTimeNotDivisibleByGranularity = "MaxPaidTimeNotDivisibleByGranularity",
    MaxPaidTimePerMonthlyPlanningPeriod = "MaxPaidTimePerMonthlyPlanningPeriod",
    MaxPaidTimePerPlanningPeriod = "MaxPaidTimePerPlanningPeriod",
    MaxShifts = "MaxShifts",
    MinPaidTimeNotDivisibleByGranularity = "MinPaidTimeNotDivisibleByGranularity",
    MinPaidTimePerMonthlyPlanningPeriod = "MinPaidTimePerMonthlyPlanningPeriod",
    MinPaidTimePerPlanningPeriod = "MinPaidTimePerPlanningPeriod",
    NoShifts = "NoShifts",
    PaidTimeGreaterThanMaxWorkTime = "PaidTimeGreaterThanMaxWorkTime",
    PaidTimeLessThanMinWorkTime = "PaidTimeLessThanMinWorkTime",
    PaidTimeNotMetByShiftStartStop = "PaidTimeNotMetByShiftStartStop",
    PlanningPeriodMaxWorkingWeekendsCannotBeMet = "PlanningPeriodMaxWorkingWeekendsCannotBeMet",
    ShiftDaysSelectMoreThanMinWorkingDays = "ShiftDaysSelectMoreThanMinWorkingDays",
    ShiftStopEarlierThanStart = "ShiftStopEarlierThanStart",
    ShiftMaxCountPerPlanningPeriodCannotBeMet = "ShiftMaxCountPerPlanningPeriodCannotBeMet",
    ShiftMinCountPerPlanningPeriodCannotBeMet = "ShiftMinCountPerPlanningPeriodCannotBeMet",
    ShiftVarianceCannotBeMet = "ShiftVarianceCannotBeMet",
    WeeklyExactPaidMinutes = "WeeklyExactPaidMinutes",
});
