// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SchedulerMessageTypeSeverity`.
#[non_exhaustive]
pub struct SchedulerMessageTypeSeverity {
    /// `severity`.
    pub severity: Option<super::SchedulerMessageTypeSeveritySeverity>,
    /// `type`.
    pub r#type: Option<super::SchedulerMessageTypeSeverityType>,
    __marks: rt::Marks,
}
/// The values of `severity` in [`SchedulerMessageTypeSeverity`](super::SchedulerMessageTypeSeverity).
#[derive(Clone)]
#[non_exhaustive]
pub enum SchedulerMessageTypeSeveritySeverity {
    /// `Ignore`
    Ignore,
    /// `Information`
    Information,
    /// `Warning`
    Warning,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`SchedulerMessageTypeSeverity`](super::SchedulerMessageTypeSeverity).
#[derive(Clone)]
#[non_exhaustive]
pub enum SchedulerMessageTypeSeverityType {
    /// `AgentNotFound`
    AgentNotFound,
    /// `AgentNotInSelectedManagementUnit`
    AgentNotInSelectedManagementUnit,
    /// `AgentNotLicensed`
    AgentNotLicensed,
    /// `AgentWithoutWorkPlan`
    AgentWithoutWorkPlan,
    /// `WorkPlanNotEnabled`
    WorkPlanNotEnabled,
    /// `WorkPlanNotFound`
    WorkPlanNotFound,
    /// `AgentWithoutCapability`
    AgentWithoutCapability,
    /// `NoNeedDays`
    NoNeedDays,
    /// `UnableToProduceAgentSchedule`
    UnableToProduceAgentSchedule,
    /// `UnableToScheduleMinCoverageForPlanningGroup`
    UnableToScheduleMinCoverageForPlanningGroup,
    /// `UnableToScheduleMaxConsecutiveWorkingDays`
    UnableToScheduleMaxConsecutiveWorkingDays,
    /// `UnableToScheduleMaxConsecutiveWorkingWeekends`
    UnableToScheduleMaxConsecutiveWorkingWeekends,
    /// `UnableToScheduleMaxWeeklyPaidTime`
    UnableToScheduleMaxWeeklyPaidTime,
    /// `UnableToScheduleMaxWeeklyWorkDays`
    UnableToScheduleMaxWeeklyWorkDays,
    /// `UnableToScheduleMaxWorkDayPaidTime`
    UnableToScheduleMaxWorkDayPaidTime,
    /// `UnableToScheduleMinConsecutiveNonWorkingTimePerWeek`
    UnableToScheduleMinConsecutiveNonWorkingTimePerWeek,
    /// `UnableToScheduleMinIntershiftTime`
    UnableToScheduleMinIntershiftTime,
    /// `UnableToScheduleMinShiftStartDistance`
    UnableToScheduleMinShiftStartDistance,
    /// `UnableToScheduleMinWeeklyPaidTime`
    UnableToScheduleMinWeeklyPaidTime,
    /// `UnableToScheduleMinWeeklyWorkDays`
    UnableToScheduleMinWeeklyWorkDays,
    /// `UnableToScheduleMinWorkDayPaidTime`
    UnableToScheduleMinWorkDayPaidTime,
    /// `UnableToSchedulePlanningPeriodMaxDaysOff`
    UnableToSchedulePlanningPeriodMaxDaysOff,
    /// `UnableToSchedulePlanningPeriodMaxPaidTime`
    UnableToSchedulePlanningPeriodMaxPaidTime,
    /// `UnableToSchedulePlanningPeriodMinDaysOff`
    UnableToSchedulePlanningPeriodMinDaysOff,
    /// `UnableToSchedulePlanningPeriodMinPaidTime`
    UnableToSchedulePlanningPeriodMinPaidTime,
    /// `UnableToScheduleShiftVariance`
    UnableToScheduleShiftVariance,
    /// `UnableToScheduleWorkDay`
    UnableToScheduleWorkDay,
    /// `UnableToScheduleMaxConsecutiveWorkingDaysFromAgentHistory`
    UnableToScheduleMaxConsecutiveWorkingDaysFromAgentHistory,
    /// `UnableToScheduleMaxConsecutiveWorkingWeekendsFromAgentHistory`
    UnableToScheduleMaxConsecutiveWorkingWeekendsFromAgentHistory,
    /// `UnableToScheduleMaxWeeklyPaidTimeFromTimeOff`
    UnableToScheduleMaxWeeklyPaidTimeFromTimeOff,
    /// `UnableToScheduleMaxWorkDayPaidTimeFromTimeOff`
    UnableToScheduleMaxWorkDayPaidTimeFromTimeOff,
    /// `UnableToScheduleMinIntershiftTimeFromAgentHistory`
    UnableToScheduleMinIntershiftTimeFromAgentHistory,
    /// `UnableToScheduleMinIntershiftTimeFromDst`
    UnableToScheduleMinIntershiftTimeFromDst,
    /// `UnableToScheduleMinShiftStartDistanceFromAgentHistory`
    UnableToScheduleMinShiftStartDistanceFromAgentHistory,
    /// `UnableToScheduleMinShiftStartDistanceFromDst`
    UnableToScheduleMinShiftStartDistanceFromDst,
    /// `UnableToScheduleMinWeeklyPaidTimeFromTimeOff`
    UnableToScheduleMinWeeklyPaidTimeFromTimeOff,
    /// `UnableToScheduleMinWeeklyWorkDaysFromTimeOff`
    UnableToScheduleMinWeeklyWorkDaysFromTimeOff,
    /// `UnableToScheduleMinWorkDayPaidTimeFromTimeOff`
    UnableToScheduleMinWorkDayPaidTimeFromTimeOff,
    /// `UnableToSchedulePlanningPeriodMaxDaysOffFromAgentHistory`
    UnableToSchedulePlanningPeriodMaxDaysOffFromAgentHistory,
    /// `UnableToSchedulePlanningPeriodMaxDaysOffFromTimeOff`
    UnableToSchedulePlanningPeriodMaxDaysOffFromTimeOff,
    /// `UnableToSchedulePlanningPeriodMaxPaidTimeFromAgentHistory`
    UnableToSchedulePlanningPeriodMaxPaidTimeFromAgentHistory,
    /// `UnableToSchedulePlanningPeriodMaxPaidTimeFromTimeOff`
    UnableToSchedulePlanningPeriodMaxPaidTimeFromTimeOff,
    /// `UnableToSchedulePlanningPeriodMinDaysOffFromAgentHistory`
    UnableToSchedulePlanningPeriodMinDaysOffFromAgentHistory,
    /// `UnableToSchedulePlanningPeriodMinPaidTimeFromAgentHistory`
    UnableToSchedulePlanningPeriodMinPaidTimeFromAgentHistory,
    /// `UnableToSchedulePlanningPeriodMinPaidTimeFromTimeOff`
    UnableToSchedulePlanningPeriodMinPaidTimeFromTimeOff,
    /// `UnableToScheduleWorkDayFromTimeOff`
    UnableToScheduleWorkDayFromTimeOff,
    /// `AgentWithoutCapabilityToHandleActivityOnQueueWork`
    AgentWithoutCapabilityToHandleActivityOnQueueWork,
    /// `UnableToProduceAgentScheduleDueToUnavailableTimes`
    UnableToProduceAgentScheduleDueToUnavailableTimes,
    /// `UnableToScheduleMaxActivityLengthFromShiftEndFromDst`
    UnableToScheduleMaxActivityLengthFromShiftEndFromDst,
    /// `UnableToScheduleMaxActivityLengthFromShiftEndFromTimeOff`
    UnableToScheduleMaxActivityLengthFromShiftEndFromTimeOff,
    /// `UnableToScheduleMaxShiftStartAndPaidDurationVarianceFromTimeOff`
    UnableToScheduleMaxShiftStartAndPaidDurationVarianceFromTimeOff,
    /// `UnableToScheduleMaxShiftStartTimeVarianceFromDst`
    UnableToScheduleMaxShiftStartTimeVarianceFromDst,
    /// `UnableToScheduleMaxShiftStartTimeVarianceFromTimeOff`
    UnableToScheduleMaxShiftStartTimeVarianceFromTimeOff,
    /// `UnableToScheduleMinActivityLengthFromShiftEndFromDst`
    UnableToScheduleMinActivityLengthFromShiftEndFromDst,
    /// `UnableToScheduleMinActivityLengthFromShiftStartFromDst`
    UnableToScheduleMinActivityLengthFromShiftStartFromDst,
    /// `UnableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromAgentHistory`
    UnableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromAgentHistory,
    /// `UnableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromTimeOff`
    UnableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromTimeOff,
    /// `UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromAgentHistory`
    UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromAgentHistory,
    /// `UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromDst`
    UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromDst,
    /// `UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromTimeOff`
    UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromTimeOff,
    /// `UnableToSchedulePlanningPeriodMaxWorkingWeekendsFromAgentHistory`
    UnableToSchedulePlanningPeriodMaxWorkingWeekendsFromAgentHistory,
    /// `UnableToSchedulePlanningPeriodShiftMaxCountFromAgentHistory`
    UnableToSchedulePlanningPeriodShiftMaxCountFromAgentHistory,
    /// `UnableToSchedulePlanningPeriodShiftMinCountFromAgentHistory`
    UnableToSchedulePlanningPeriodShiftMinCountFromAgentHistory,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SchedulerMessageTypeSeverity {
    "severity" Enum severity,
    "type" Enum r#type,
});

rt::setters!(SchedulerMessageTypeSeverity {
    0 severity with_severity(impl Into<super::SchedulerMessageTypeSeveritySeverity>) clear_severity,
    1 r#type with_type(impl Into<super::SchedulerMessageTypeSeverityType>) clear_type,
});

rt::open_enum!(SchedulerMessageTypeSeveritySeverity {
    Ignore = "Ignore",
    Information = "Information",
    Warning = "Warning",
    Error = "Error",
});

rt::open_enum!(SchedulerMessageTypeSeverityType {
    AgentNotFound = "AgentNotFound",
    AgentNotInSelectedManagementUnit = "AgentNotInSelectedManagementUnit",
    AgentNotLicensed = "AgentNotLicensed",
    AgentWithoutWorkPlan = "AgentWithoutWorkPlan",
    WorkPlanNotEnabled = "WorkPlanNotEnabled",
    WorkPlanNotFound = "WorkPlanNotFound",
    AgentWithoutCapability = "AgentWithoutCapability",
    NoNeedDays = "NoNeedDays",
    UnableToProduceAgentSchedule = "UnableToProduceAgentSchedule",
    UnableToScheduleMinCoverageForPlanningGroup = "UnableToScheduleMinCoverageForPlanningGroup",
    UnableToScheduleMaxConsecutiveWorkingDays = "UnableToScheduleMaxConsecutiveWorkingDays",
    UnableToScheduleMaxConsecutiveWorkingWeekends = "UnableToScheduleMaxConsecutiveWorkingWeekends",
    UnableToScheduleMaxWeeklyPaidTime = "UnableToScheduleMaxWeeklyPaidTime",
    UnableToScheduleMaxWeeklyWorkDays = "UnableToScheduleMaxWeeklyWorkDays",
    UnableToScheduleMaxWorkDayPaidTime = "UnableToScheduleMaxWorkDayPaidTime",
    UnableToScheduleMinConsecutiveNonWorkingTimePerWeek = "UnableToScheduleMinConsecutiveNonWorkingTimePerWeek",
    UnableToScheduleMinIntershiftTime = "UnableToScheduleMinIntershiftTime",
    UnableToScheduleMinShiftStartDistance = "UnableToScheduleMinShiftStartDistance",
    UnableToScheduleMinWeeklyPaidTime = "UnableToScheduleMinWeeklyPaidTime",
    UnableToScheduleMinWeeklyWorkDays = "UnableToScheduleMinWeeklyWorkDays",
    UnableToScheduleMinWorkDayPaidTime = "UnableToScheduleMinWorkDayPaidTime",
    UnableToSchedulePlanningPeriodMaxDaysOff = "UnableToSchedulePlanningPeriodMaxDaysOff",
    UnableToSchedulePlanningPeriodMaxPaidTime = "UnableToSchedulePlanningPeriodMaxPaidTime",
    UnableToSchedulePlanningPeriodMinDaysOff = "UnableToSchedulePlanningPeriodMinDaysOff",
    UnableToSchedulePlanningPeriodMinPaidTime = "UnableToSchedulePlanningPeriodMinPaidTime",
    UnableToScheduleShiftVariance = "UnableToScheduleShiftVariance",
    UnableToScheduleWorkDay = "UnableToScheduleWorkDay",
    UnableToScheduleMaxConsecutiveWorkingDaysFromAgentHistory = "UnableToScheduleMaxConsecutiveWorkingDaysFromAgentHistory",
    UnableToScheduleMaxConsecutiveWorkingWeekendsFromAgentHistory = "UnableToScheduleMaxConsecutiveWorkingWeekendsFromAgentHistory",
    UnableToScheduleMaxWeeklyPaidTimeFromTimeOff = "UnableToScheduleMaxWeeklyPaidTimeFromTimeOff",
    UnableToScheduleMaxWorkDayPaidTimeFromTimeOff = "UnableToScheduleMaxWorkDayPaidTimeFromTimeOff",
    UnableToScheduleMinIntershiftTimeFromAgentHistory = "UnableToScheduleMinIntershiftTimeFromAgentHistory",
    UnableToScheduleMinIntershiftTimeFromDst = "UnableToScheduleMinIntershiftTimeFromDst",
    UnableToScheduleMinShiftStartDistanceFromAgentHistory = "UnableToScheduleMinShiftStartDistanceFromAgentHistory",
    UnableToScheduleMinShiftStartDistanceFromDst = "UnableToScheduleMinShiftStartDistanceFromDst",
    UnableToScheduleMinWeeklyPaidTimeFromTimeOff = "UnableToScheduleMinWeeklyPaidTimeFromTimeOff",
    UnableToScheduleMinWeeklyWorkDaysFromTimeOff = "UnableToScheduleMinWeeklyWorkDaysFromTimeOff",
    UnableToScheduleMinWorkDayPaidTimeFromTimeOff = "UnableToScheduleMinWorkDayPaidTimeFromTimeOff",
    UnableToSchedulePlanningPeriodMaxDaysOffFromAgentHistory = "UnableToSchedulePlanningPeriodMaxDaysOffFromAgentHistory",
    UnableToSchedulePlanningPeriodMaxDaysOffFromTimeOff = "UnableToSchedulePlanningPeriodMaxDaysOffFromTimeOff",
    UnableToSchedulePlanningPeriodMaxPaidTimeFromAgentHistory = "UnableToSchedulePlanningPeriodMaxPaidTimeFromAgentHistory",
    UnableToSchedulePlanningPeriodMaxPaidTimeFromTimeOff = "UnableToSchedulePlanningPeriodMaxPaidTimeFromTimeOff",
    UnableToSchedulePlanningPeriodMinDaysOffFromAgentHistory = "UnableToSchedulePlanningPeriodMinDaysOffFromAgentHistory",
    UnableToSchedulePlanningPeriodMinPaidTimeFromAgentHistory = "UnableToSchedulePlanningPeriodMinPaidTimeFromAgentHistory",
    UnableToSchedulePlanningPeriodMinPaidTimeFromTimeOff = "UnableToSchedulePlanningPeriodMinPaidTimeFromTimeOff",
    UnableToScheduleWorkDayFromTimeOff = "UnableToScheduleWorkDayFromTimeOff",
    AgentWithoutCapabilityToHandleActivityOnQueueWork = "AgentWithoutCapabilityToHandleActivityOnQueueWork",
    UnableToProduceAgentScheduleDueToUnavailableTimes = "UnableToProduceAgentScheduleDueToUnavailableTimes",
    UnableToScheduleMaxActivityLengthFromShiftEndFromDst = "UnableToScheduleMaxActivityLengthFromShiftEndFromDst",
    UnableToScheduleMaxActivityLengthFromShiftEndFromTimeOff = "UnableToScheduleMaxActivityLengthFromShiftEndFromTimeOff",
    UnableToScheduleMaxShiftStartAndPaidDurationVarianceFromTimeOff = "UnableToScheduleMaxShiftStartAndPaidDurationVarianceFromTimeOff",
    UnableToScheduleMaxShiftStartTimeVarianceFromDst = "UnableToScheduleMaxShiftStartTimeVarianceFromDst",
    UnableToScheduleMaxShiftStartTimeVarianceFromTimeOff = "UnableToScheduleMaxShiftStartTimeVarianceFromTimeOff",
    UnableToScheduleMinActivityLengthFromShiftEndFromDst = "UnableToScheduleMinActivityLengthFromShiftEndFromDst",
    UnableToScheduleMinActivityLengthFromShiftStartFromDst = "UnableToScheduleMinActivityLengthFromShiftStartFromDst",
    UnableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromAgentHistory = "UnableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromAgentHistory",
    UnableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromTimeOff = "UnableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromTimeOff",
    UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromAgentHistory = "UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromAgentHistory",
    UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromDst = "UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromDst",
    UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromTimeOff = "UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromTimeOff",
    UnableToSchedulePlanningPeriodMaxWorkingWeekendsFromAgentHistory = "UnableToSchedulePlanningPeriodMaxWorkingWeekendsFromAgentHistory",
    UnableToSchedulePlanningPeriodShiftMaxCountFromAgentHistory = "UnableToSchedulePlanningPeriodShiftMaxCountFromAgentHistory",
    UnableToSchedulePlanningPeriodShiftMinCountFromAgentHistory = "UnableToSchedulePlanningPeriodShiftMinCountFromAgentHistory",
});
