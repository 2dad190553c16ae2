// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecurrencePeriod`.
///
/// The service requires `granularity`, `magnitude` in requests.
#[non_exhaustive]
pub struct RecurrencePeriod {
    /// `granularity`, required.
    pub granularity: Option<super::RecurrencePeriodGranularity>,
    /// `magnitude`, required.
    pub magnitude: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `granularity` in [`RecurrencePeriod`](super::RecurrencePeriod).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecurrencePeriodGranularity {
    /// `Days`
    Days,
    /// `Weeks`
    Weeks,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RecurrencePeriod {
    "granularity" Enum granularity,
    "magnitude" Int magnitude,
});

rt::setters!(RecurrencePeriod {
    0 granularity with_granularity(impl Into<super::RecurrencePeriodGranularity>) clear_granularity,
    1 magnitude with_magnitude(i64) clear_magnitude,
});

rt::open_enum!(RecurrencePeriodGranularity {
    Days = "Days",
    Weeks = "Weeks",
});
