// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScheduleGenerationMessage`.
#[non_exhaustive]
pub struct ScheduleGenerationMessage {
    /// `arguments`.
    pub arguments: Option<Vec<super::SchedulerMessageArgument>>,
    /// `type`.
    pub r#type: Option<super::ScheduleGenerationMessageType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ScheduleGenerationMessage`](super::ScheduleGenerationMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScheduleGenerationMessageType {
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

rt::model!(ScheduleGenerationMessage {
    "arguments" Any arguments,
    "type" Enum r#type,
});

rt::open_enum!(ScheduleGenerationMessageType {
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
