// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmHistoricalShrinkageRequest`.
///
/// The service requires `startDate` in requests.
#[non_exhaustive]
pub struct WfmHistoricalShrinkageRequest {
    /// `endDate`.
    pub end_date: Option<rt::DateTime>,
    /// `granularity`.
    pub granularity: Option<super::WfmHistoricalShrinkageRequestGranularity>,
    /// `startDate`, required.
    pub start_date: Option<rt::DateTime>,
    /// `timeZone`.
    pub time_zone: Option<String>,
    __marks: rt::Marks,
}
/// The values of `granularity` in [`WfmHistoricalShrinkageRequest`](super::WfmHistoricalShrinkageRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmHistoricalShrinkageRequestGranularity {
    /// `Daily`
    Daily,
    /// `Weekly`
    Weekly,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmHistoricalShrinkageRequest {
    "endDate" DateTime end_date,
    "granularity" Enum granularity,
    "startDate" DateTime start_date,
    "timeZone" Str time_zone,
});

rt::setters!(WfmHistoricalShrinkageRequest {
    0 end_date with_end_date(impl Into<rt::DateTime>) clear_end_date,
    1 granularity with_granularity(impl Into<super::WfmHistoricalShrinkageRequestGranularity>) clear_granularity,
    2 start_date with_start_date(impl Into<rt::DateTime>) clear_start_date,
    3 time_zone with_time_zone(impl Into<String>) clear_time_zone,
});

rt::open_enum!(WfmHistoricalShrinkageRequestGranularity {
    Daily = "Daily",
    Weekly = "Weekly",
});
