// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyViewLinkTimeConstraint`.
#[non_exhaustive]
pub struct JourneyViewLinkTimeConstraint {
    /// `unit`.
    pub unit: Option<super::JourneyViewLinkTimeConstraintUnit>,
    /// `value`.
    pub value: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `unit` in [`JourneyViewLinkTimeConstraint`](super::JourneyViewLinkTimeConstraint).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyViewLinkTimeConstraintUnit {
    /// `Seconds`
    Seconds,
    /// `Minutes`
    Minutes,
    /// `Hours`
    Hours,
    /// `Days`
    Days,
    /// `Weeks`
    Weeks,
    /// `Months`
    Months,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneyViewLinkTimeConstraint {
    "unit" Enum unit,
    "value" Int value,
});

rt::setters!(JourneyViewLinkTimeConstraint {
    0 unit with_unit(impl Into<super::JourneyViewLinkTimeConstraintUnit>) clear_unit,
    1 value with_value(i64) clear_value,
});

rt::open_enum!(JourneyViewLinkTimeConstraintUnit {
    Seconds = "Seconds",
    Minutes = "Minutes",
    Hours = "Hours",
    Days = "Days",
    Weeks = "Weeks",
    Months = "Months",
});
