// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuConvertTimeOffLimitGranularityJobRequest`.
///
/// The service requires `granularity` in requests.
#[non_exhaustive]
pub struct BuConvertTimeOffLimitGranularityJobRequest {
    /// `fullDayTimeOffStartTime`.
    pub full_day_time_off_start_time: Option<String>,
    /// `granularity`, required.
    pub granularity: Option<
        super::BuConvertTimeOffLimitGranularityJobRequestGranularity,
    >,
    __marks: rt::Marks,
}
/// The values of `granularity` in [`BuConvertTimeOffLimitGranularityJobRequest`](super::BuConvertTimeOffLimitGranularityJobRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuConvertTimeOffLimitGranularityJobRequestGranularity {
    /// `Daily`
    Daily,
    /// `FifteenMinutes`
    FifteenMinutes,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BuConvertTimeOffLimitGranularityJobRequest {
    "fullDayTimeOffStartTime" Str full_day_time_off_start_time,
    "granularity" Enum granularity,
});

rt::setters!(BuConvertTimeOffLimitGranularityJobRequest {
    0 full_day_time_off_start_time with_full_day_time_off_start_time(impl Into<String>) clear_full_day_time_off_start_time,
    1 granularity with_granularity(impl Into<super::BuConvertTimeOffLimitGranularityJobRequestGranularity>) clear_granularity,
});

rt::open_enum!(BuConvertTimeOffLimitGranularityJobRequestGranularity {
    Daily = "Daily",
    FifteenMinutes = "FifteenMinutes",
});
