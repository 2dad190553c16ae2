// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuCreateTimeOffLimitRequest`.
#[non_exhaustive]
pub struct BuCreateTimeOffLimitRequest {
    /// `fullDayTimeOffStartTime`.
    pub full_day_time_off_start_time: Option<String>,
    /// `granularity`.
    pub granularity: Option<super::BuCreateTimeOffLimitRequestGranularity>,
    /// `managementUnitId`.
    pub management_unit_id: Option<String>,
    /// `staffingGroupId`.
    pub staffing_group_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `granularity` in [`BuCreateTimeOffLimitRequest`](super::BuCreateTimeOffLimitRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuCreateTimeOffLimitRequestGranularity {
    /// `Daily`
    Daily,
    /// `FifteenMinutes`
    FifteenMinutes,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BuCreateTimeOffLimitRequest {
    "fullDayTimeOffStartTime" Str full_day_time_off_start_time,
    "granularity" Enum granularity,
    "managementUnitId" Str management_unit_id,
    "staffingGroupId" Str staffing_group_id,
});

rt::setters!(BuCreateTimeOffLimitRequest {
    0 full_day_time_off_start_time with_full_day_time_off_start_time(impl Into<String>) clear_full_day_time_off_start_time,
    1 granularity with_granularity(impl Into<super::BuCreateTimeOffLimitRequestGranularity>) clear_granularity,
    2 management_unit_id with_management_unit_id(impl Into<String>) clear_management_unit_id,
    3 staffing_group_id with_staffing_group_id(impl Into<String>) clear_staffing_group_id,
});

rt::open_enum!(BuCreateTimeOffLimitRequestGranularity {
    Daily = "Daily",
    FifteenMinutes = "FifteenMinutes",
});
