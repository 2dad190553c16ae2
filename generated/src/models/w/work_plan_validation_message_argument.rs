// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkPlanValidationMessageArgument`.
#[non_exhaustive]
pub struct WorkPlanValidationMessageArgument {
    /// `type`.
    pub r#type: Option<super::WorkPlanValidationMessageArgumentType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`WorkPlanValidationMessageArgument`](super::WorkPlanValidationMessageArgument).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkPlanValidationMessageArgumentType {
    /// `ActivityId`
    ActivityId,
    /// `ActivityId2`
    ActivityId2,
    /// `ActivityPaidTimeMinutes`
    ActivityPaidTimeMinutes,
    /// `ActivityStartTimeMinutes`
    ActivityStartTimeMinutes,
    /// `ActivityValidationId`
    ActivityValidationId,
    /// `ActivityValidationId2`
    ActivityValidationId2,
    /// `ApplicableDays`
    ApplicableDays,
    /// `Count`
    Count,
    /// `DailyPaidTimeMinutes`
    DailyPaidTimeMinutes,
    /// `MaximumDays`
    MaximumDays,
    /// `MaxShiftCount`
    MaxShiftCount,
    /// `Minutes`
    Minutes,
    /// `PaidTimeGranularityMinutes`
    PaidTimeGranularityMinutes,
    /// `RequiredDays`
    RequiredDays,
    /// `ShiftId`
    ShiftId,
    /// `ShiftPaidTimeMinutes`
    ShiftPaidTimeMinutes,
    /// `ShiftStartTimeMinutes`
    ShiftStartTimeMinutes,
    /// `ShiftStopTimeMinutes`
    ShiftStopTimeMinutes,
    /// `ShiftValidationId`
    ShiftValidationId,
    /// `WeeklyPaidTimeMinutes`
    WeeklyPaidTimeMinutes,
    /// `Weeks`
    Weeks,
    /// `WorkTimeMinutes`
    WorkTimeMinutes,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkPlanValidationMessageArgument {
    "type" Enum r#type,
    "value" Str value,
});

rt::open_enum!(WorkPlanValidationMessageArgumentType {
    ActivityId = "ActivityId",
    ActivityId2 = "ActivityId2",
    ActivityPaidTimeMinutes = "ActivityPaidTimeMinutes",
    ActivityStartTimeMinutes = "ActivityStartTimeMinutes",
    ActivityValidationId = "ActivityValidationId",
    ActivityValidationId2 = "ActivityValidationId2",
    ApplicableDays = "ApplicableDays",
    Count = "Count",
    DailyPaidTimeMinutes = "DailyPaidTimeMinutes",
    MaximumDays = "MaximumDays",
    MaxShiftCount = "MaxShiftCount",
    Minutes = "Minutes",
    PaidTimeGranularityMinutes = "PaidTimeGranularityMinutes",
    RequiredDays = "RequiredDays",
    ShiftId = "ShiftId",
    ShiftPaidTimeMinutes = "ShiftPaidTimeMinutes",
    ShiftStartTimeMinutes = "ShiftStartTimeMinutes",
    ShiftStopTimeMinutes = "ShiftStopTimeMinutes",
    ShiftValidationId = "ShiftValidationId",
    WeeklyPaidTimeMinutes = "WeeklyPaidTimeMinutes",
    Weeks = "Weeks",
    WorkTimeMinutes = "WorkTimeMinutes",
});
