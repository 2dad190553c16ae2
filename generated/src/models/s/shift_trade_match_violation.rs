// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShiftTradeMatchViolation`.
#[non_exhaustive]
pub struct ShiftTradeMatchViolation {
    /// `params`.
    pub params: Option<std::collections::BTreeMap<String, String>>,
    /// `type`.
    pub r#type: Option<super::ShiftTradeMatchViolationType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ShiftTradeMatchViolation`](super::ShiftTradeMatchViolation).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShiftTradeMatchViolationType {
    /// `AgentCapabilityMismatch`
    AgentCapabilityMismatch,
    /// `CannotTradeWithYourself`
    CannotTradeWithYourself,
    /// `DirectTradeForOtherUser`
    DirectTradeForOtherUser,
    /// `InitiatingAgentMinimumTimeBetweenShifts`
    InitiatingAgentMinimumTimeBetweenShifts,
    /// `InitiatingAgentScheduleDoesNotExist`
    InitiatingAgentScheduleDoesNotExist,
    /// `InitiatingExternalActivityCannotInterruptReceivingShift`
    InitiatingExternalActivityCannotInterruptReceivingShift,
    /// `InitiatingExternalActivityOutsideReceivingShift`
    InitiatingExternalActivityOutsideReceivingShift,
    /// `InitiatingPlanningPeriodMaxPaidTime`
    InitiatingPlanningPeriodMaxPaidTime,
    /// `InitiatingPlanningPeriodMinPaidTime`
    InitiatingPlanningPeriodMinPaidTime,
    /// `InitiatingShiftDisallowedActivityCategory`
    InitiatingShiftDisallowedActivityCategory,
    /// `InitiatingShiftDoesNotExist`
    InitiatingShiftDoesNotExist,
    /// `InitiatingShiftHasExternalActivities`
    InitiatingShiftHasExternalActivities,
    /// `InitiatingShiftOverlapsExisting`
    InitiatingShiftOverlapsExisting,
    /// `InitiatingShiftStartTooClose`
    InitiatingShiftStartTooClose,
    /// `InitiatingShiftTimesChanged`
    InitiatingShiftTimesChanged,
    /// `InitiatingWeeklyMaxPaidTime`
    InitiatingWeeklyMaxPaidTime,
    /// `InitiatingWeeklyMinPaidTime`
    InitiatingWeeklyMinPaidTime,
    /// `InvalidState`
    InvalidState,
    /// `OneSidedTradeCreation`
    OneSidedTradeCreation,
    /// `ReceivingAgentMinimumTimeBetweenShifts`
    ReceivingAgentMinimumTimeBetweenShifts,
    /// `ReceivingAgentScheduleDoesNotExist`
    ReceivingAgentScheduleDoesNotExist,
    /// `ReceivingExternalActivityCannotInterruptInitiatingShift`
    ReceivingExternalActivityCannotInterruptInitiatingShift,
    /// `ReceivingExternalActivityOutsideInitiatingShift`
    ReceivingExternalActivityOutsideInitiatingShift,
    /// `ReceivingPlanningPeriodMaxPaidTime`
    ReceivingPlanningPeriodMaxPaidTime,
    /// `ReceivingPlanningPeriodMinPaidTime`
    ReceivingPlanningPeriodMinPaidTime,
    /// `ReceivingShiftDisallowedActivityCategory`
    ReceivingShiftDisallowedActivityCategory,
    /// `ReceivingShiftDoesNotExist`
    ReceivingShiftDoesNotExist,
    /// `ReceivingShiftForOneSidedTrade`
    ReceivingShiftForOneSidedTrade,
    /// `ReceivingShiftHasExternalActivities`
    ReceivingShiftHasExternalActivities,
    /// `ReceivingShiftMissingForTwoSidedTrade`
    ReceivingShiftMissingForTwoSidedTrade,
    /// `ReceivingShiftOutsideAcceptableIntervals`
    ReceivingShiftOutsideAcceptableIntervals,
    /// `ReceivingShiftOverlapsExisting`
    ReceivingShiftOverlapsExisting,
    /// `ReceivingShiftStartTooClose`
    ReceivingShiftStartTooClose,
    /// `ReceivingShiftTimesChanged`
    ReceivingShiftTimesChanged,
    /// `ReceivingWeeklyMaxPaidTime`
    ReceivingWeeklyMaxPaidTime,
    /// `ReceivingWeeklyMinPaidTime`
    ReceivingWeeklyMinPaidTime,
    /// `ShiftTradingNotEnabled`
    ShiftTradingNotEnabled,
    /// `UnequalPaidTime`
    UnequalPaidTime,
    /// `WeekScheduleDifferent`
    WeekScheduleDifferent,
    /// `WeekScheduleDoesNotExist`
    WeekScheduleDoesNotExist,
    /// `WeekScheduleUnpublished`
    WeekScheduleUnpublished,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ShiftTradeMatchViolation {
    "params" Any params,
    "type" Enum r#type,
});

rt::open_enum!(ShiftTradeMatchViolationType {
    AgentCapabilityMismatch = "AgentCapabilityMismatch",
    CannotTradeWithYourself = "CannotTradeWithYourself",
    DirectTradeForOtherUser = "DirectTradeForOtherUser",
    InitiatingAgentMinimumTimeBetweenShifts = "InitiatingAgentMinimumTimeBetweenShifts",
    InitiatingAgentScheduleDoesNotExist = "InitiatingAgentScheduleDoesNotExist",
    InitiatingExternalActivityCannotInterruptReceivingShift = "InitiatingExternalActivityCannotInterruptReceivingShift",
    InitiatingExternalActivityOutsideReceivingShift = "InitiatingExternalActivityOutsideReceivingShift",
    InitiatingPlanningPeriodMaxPaidTime = "InitiatingPlanningPeriodMaxPaidTime",
    InitiatingPlanningPeriodMinPaidTime = "InitiatingPlanningPeriodMinPaidTime",
    InitiatingShiftDisallowedActivityCategory = "InitiatingShiftDisallowedActivityCategory",
    InitiatingShiftDoesNotExist = "InitiatingShiftDoesNotExist",
    InitiatingShiftHasExternalActivities = "InitiatingShiftHasExternalActivities",
    InitiatingShiftOverlapsExisting = "InitiatingShiftOverlapsExisting",
    InitiatingShiftStartTooClose = "InitiatingShiftStartTooClose",
    InitiatingShiftTimesChanged = "InitiatingShiftTimesChanged",
    InitiatingWeeklyMaxPaidTime = "InitiatingWeeklyMaxPaidTime",
    InitiatingWeeklyMinPaidTime = "InitiatingWeeklyMinPaidTime",
    InvalidState = "InvalidState",
    OneSidedTradeCreation = "OneSidedTradeCreation",
    ReceivingAgentMinimumTimeBetweenShifts = "ReceivingAgentMinimumTimeBetweenShifts",
    ReceivingAgentScheduleDoesNotExist = "ReceivingAgentScheduleDoesNotExist",
    ReceivingExternalActivityCannotInterruptInitiatingShift = "ReceivingExternalActivityCannotInterruptInitiatingShift",
    ReceivingExternalActivityOutsideInitiatingShift = "ReceivingExternalActivityOutsideInitiatingShift",
    ReceivingPlanningPeriodMaxPaidTime = "ReceivingPlanningPeriodMaxPaidTime",
    ReceivingPlanningPeriodMinPaidTime = "ReceivingPlanningPeriodMinPaidTime",
    ReceivingShiftDisallowedActivityCategory = "ReceivingShiftDisallowedActivityCategory",
    ReceivingShiftDoesNotExist = "ReceivingShiftDoesNotExist",
    ReceivingShiftForOneSidedTrade = "ReceivingShiftForOneSidedTrade",
    ReceivingShiftHasExternalActivities = "ReceivingShiftHasExternalActivities",
    ReceivingShiftMissingForTwoSidedTrade = "ReceivingShiftMissingForTwoSidedTrade",
    ReceivingShiftOutsideAcceptableIntervals = "ReceivingShiftOutsideAcceptableIntervals",
    ReceivingShiftOverlapsExisting = "ReceivingShiftOverlapsExisting",
    ReceivingShiftStartTooClose = "ReceivingShiftStartTooClose",
    ReceivingShiftTimesChanged = "ReceivingShiftTimesChanged",
    ReceivingWeeklyMaxPaidTime = "ReceivingWeeklyMaxPaidTime",
    ReceivingWeeklyMinPaidTime = "ReceivingWeeklyMinPaidTime",
    ShiftTradingNotEnabled = "ShiftTradingNotEnabled",
    UnequalPaidTime = "UnequalPaidTime",
    WeekScheduleDifferent = "WeekScheduleDifferent",
    WeekScheduleDoesNotExist = "WeekScheduleDoesNotExist",
    WeekScheduleUnpublished = "WeekScheduleUnpublished",
});
