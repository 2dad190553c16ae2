// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ReportingInterval`.
///
/// The service requires `intervalType`, `intervalValue` in requests.
#[non_exhaustive]
pub struct ReportingInterval {
    /// `intervalType`, required.
    pub interval_type: Option<super::ReportingIntervalIntervalType>,
    /// `intervalValue`, required.
    pub interval_value: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `intervalType` in [`ReportingInterval`](super::ReportingInterval).
#[derive(Clone)]
#[non_exhaustive]
pub enum ReportingIntervalIntervalType {
    /// `Day`
    Day,
    /// `Week`
    Week,
    /// `Month`
    Month,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ReportingInterval {
    "intervalType" Enum interval_type,
    "intervalValue" Int interval_value,
});

rt::setters!(ReportingInterval {
    0 interval_type with_interval_type(impl Into<super::ReportingIntervalIntervalType>) clear_interval_type,
    1 interval_value with_interval_value(i64) clear_interval_value,
});

rt::open_enum!(ReportingIntervalIntervalType {
    Day = "Day",
    Week = "Week",
    Month = "Month",
});
