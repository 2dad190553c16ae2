// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UnavailableTimesViolationMessageArgument`.
#[non_exhaustive]
pub struct UnavailableTimesViolationMessageArgument {
    /// `type`, required.
    pub r#type: Option<super::UnavailableTimesViolationMessageArgumentType>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`UnavailableTimesViolationMessageArgument`](super::UnavailableTimesViolationMessageArgument).
#[derive(Clone)]
#[non_exhaustive]
pub enum UnavailableTimesViolationMessageArgumentType {
    /// `PlanningPeriodType`
    PlanningPeriodType,
    /// `Minutes`
    Minutes,
    /// `Date`
    Date,
    /// `SecondDate`
    SecondDate,
    /// `SecondCount`
    SecondCount,
    /// `Count`
    Count,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UnavailableTimesViolationMessageArgument {
    "type" Enum r#type,
    "value" Str value,
});

rt::open_enum!(UnavailableTimesViolationMessageArgumentType {
    PlanningPeriodType = "PlanningPeriodType",
    Minutes = "Minutes",
    Date = "Date",
    SecondDate = "SecondDate",
    SecondCount = "SecondCount",
    Count = "Count",
});
