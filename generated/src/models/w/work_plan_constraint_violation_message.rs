// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkPlanConstraintViolationMessage`.
#[non_exhaustive]
pub struct WorkPlanConstraintViolationMessage {
    /// `arguments`, required.
    pub arguments: Option<Vec<super::UnavailableTimesViolationMessageArgument>>,
    /// `type`, required.
    pub r#type: Option<super::WorkPlanConstraintViolationMessageType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`WorkPlanConstraintViolationMessage`](super::WorkPlanConstraintViolationMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkPlanConstraintViolationMessageType {
    /// `MinimumWeeklyWorkDays`
    MinimumWeeklyWorkDays,
    /// `MinimumWeeklyPaidTime`
    MinimumWeeklyPaidTime,
    /// `RequiredShift`
    RequiredShift,
    /// `MaximumDaysOffPerPlanningPeriod`
    MaximumDaysOffPerPlanningPeriod,
    /// `MinimumPaidTimePerPlanningPeriod`
    MinimumPaidTimePerPlanningPeriod,
    /// `MinimumShiftCountPerPlanningPeriod`
    MinimumShiftCountPerPlanningPeriod,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkPlanConstraintViolationMessage {
    "arguments" Any arguments,
    "type" Enum r#type,
});

rt::open_enum!(WorkPlanConstraintViolationMessageType {
    MinimumWeeklyWorkDays = "MinimumWeeklyWorkDays",
    MinimumWeeklyPaidTime = "MinimumWeeklyPaidTime",
    RequiredShift = "RequiredShift",
    MaximumDaysOffPerPlanningPeriod = "MaximumDaysOffPerPlanningPeriod",
    MinimumPaidTimePerPlanningPeriod = "MinimumPaidTimePerPlanningPeriod",
    MinimumShiftCountPerPlanningPeriod = "MinimumShiftCountPerPlanningPeriod",
});
